import fc from 'fast-check';
import { pointsFromMicro, pointsFromNumber, type Points } from '../../../src/core/points/points';
import {
  awardPoints,
  canAward,
  flawsOf,
  isSurveyRule,
  needsData,
  readDeclared,
  readRule,
  type Rule,
  RULE_NAMES,
  writeRule,
} from '../../../src/core/rules/registry';
import type { Declared } from '../../../src/core/rules/rule.types';

const points = (value: number): Points => pointsFromNumber(value) ?? pointsFromMicro(0);

function rule(name: string, parameters: string): Rule {
  const reading = readRule(name, parameters);
  if (!reading?.ok) {
    throw new Error(`unreadable: ${name} / ${parameters}: ${JSON.stringify(reading)}`);
  }
  return reading.rule;
}

function award(subject: Rule, maximum: number, data: string | number): number | string {
  const declared = readDeclared(subject, data);
  if (!declared.ok) {
    return declared.problem;
  }
  const result = awardPoints(subject, points(maximum), declared.declared);
  return result.ok ? result.points / 1_000_000 : result.problem;
}

const reasonOf = (name: string, parameters: string): string | undefined => {
  const reading = readRule(name, parameters);
  return reading?.ok === false ? reading.problem.reason : undefined;
};

describe('readRule', () => {
  it('knows every kind by the text of its column, whatever the case and spacing', () => {
    expect(RULE_NAMES).toContain('Khoảng tỷ lệ');
    expect(readRule('  chọn   MỨC ', 'Có: 1; Không: 0')?.ok).toBe(true);
    expect(readRule('Đoán', '')).toBeUndefined();
  });

  it('reads decomposed Vietnamese letters as the same word', () => {
    expect(readRule('Chọn mức'.normalize('NFD'), 'Có: 1'.normalize('NFD'))?.ok).toBe(true);
  });

  it.each([
    ['Chấm điểm trực tiếp', 'bước'],
    ['Chấm điểm trực tiếp', 'bước 0'],
    ['Chấm điểm trực tiếp', 'bước 0,5; bước 1'],
    ['Chọn mức', ''],
    ['Chọn mức', 'Kịp thời'],
    ['Chọn mức', 'Kịp thời: nhiều'],
    ['Khoảng tỷ lệ', 'khoảng 90 %: 1'],
    ['Khoảng tỷ lệ', '≥ 90 % và < 70 %: 1'],
    ['Khoảng số', '> 90 %: 1'],
    ['Khoảng số', '> 3: tỷ lệ × tối đa'],
    ['Tỷ lệ', 'sàn 90 %; trần 80 %'],
    ['Tỷ lệ', 'làm tròn 7'],
  ])('says what it cannot read: %s, %j', (name, parameters) => {
    expect(reasonOf(name, parameters)).toEqual(expect.any(String));
  });

  it('reads back what it writes, for every kind', () => {
    const texts: [string, string][] = [
      ['Chấm điểm trực tiếp', 'bước 0,25'],
      ['Chấm điểm trực tiếp', ''],
      ['Chọn mức', 'Đúng hạn: đủ 4 báo cáo: 1\nKhông: 0'],
      ['Khoảng tỷ lệ', '> 90 %: 2\n70 % – 90 %: 1\n< 70 %: 0'],
      ['Khoảng tỷ lệ', '≥ 80 %: tỷ lệ × tối đa\n< 80 %: 0\nlàm tròn 3'],
      ['Khoảng số', '≥ 3: 1\n≥ 1 và < 3: 0,5\n< 1: 0'],
      ['Tỷ lệ', 'sàn 80 %\ntrần 95 %\nlàm tròn 1'],
    ];
    for (const [name, parameters] of texts) {
      const read = rule(name, parameters);
      const written = writeRule(read);
      expect(rule(written.name, written.parameters)).toEqual(read);
    }
  });
});

describe('every kind of rule', () => {
  const rules: Record<string, Rule> = {
    direct: rule('Chấm điểm trực tiếp', ''),
    levels: rule('Có/Không', 'Có: 1; Không: 0'),
    bands: rule('Khoảng tỷ lệ', '≥ 50 %: 1; < 50 %: 0'),
    numberBands: rule('Khoảng số', '≥ 50: 1; < 50: 0'),
    ratio: rule('Tỷ lệ', ''),
    count: rule('Đếm', 'mỗi lượt 1'),
    checklist: rule('Danh mục', 'Có kế hoạch: 1'),
    percentLevels: rule('Mức phần trăm', 'Đủ: 100 %'),
    surveyRate: rule('Khảo sát tỷ lệ', ''),
    surveyMean: rule('Khảo sát điểm trung bình', 'thang 5'),
    surveyWeighted: rule('Khảo sát có trọng số', 'Có: 100 %'),
  };
  const kinds = (of: (subject: Rule) => boolean): string[] =>
    Object.keys(rules).filter((kind) => of(rules[kind] ?? rule('', '')));

  it('asks for data but where points are entered directly', () => {
    expect(kinds((subject) => !needsData(subject))).toEqual(['direct']);
    expect(award(rule('Chấm điểm trực tiếp', ''), 1, 1)).toBe('notANumber');
  });

  it('is one of a survey where it turns answers into points', () => {
    expect(kinds(isSurveyRule)).toEqual(['surveyRate', 'surveyMean', 'surveyWeighted']);
  });

  it.each<[Declared, string[]]>([
    [{ kind: 'label', text: 'Có' }, ['levels']],
    [
      { kind: 'ratio', numerator: points(1), denominator: points(2) },
      ['bands', 'numberBands', 'ratio', 'surveyRate'],
    ],
    [{ kind: 'number', value: points(2) }, ['bands', 'numberBands', 'count', 'surveyMean']],
    [{ kind: 'parts', positions: [1] }, ['checklist']],
    [{ kind: 'counts', counts: [3] }, ['surveyWeighted']],
  ])('gives nothing for what only another kind understands: %j', (declared, understanding) => {
    expect(kinds((subject) => awardPoints(subject, points(1), declared).ok)).toEqual(understanding);
  });
});

describe('levels', () => {
  const timely = rule('Chọn mức', 'Ban hành kịp thời: 1\nBan hành không kịp thời: 0,5\nKhông ban hành: 0');

  it('gives the points of the chosen level, compared without case and spacing', () => {
    expect(award(timely, 1, 'ban hành  không kịp thời ')).toBe(0.5);
  });

  it('knows no other level', () => {
    expect(award(timely, 1, 'Ban hành')).toBe('levelUnknown');
  });

  it('can award only the points of a level', () => {
    expect(canAward(timely, points(1), points(0.5))).toBe(true);
    expect(canAward(timely, points(1), points(0.75))).toBe(false);
  });

  it('reports a level that stands twice and a best level off the maximum', () => {
    expect(flawsOf(rule('Chọn mức', 'Có: 1; có: 0'), points(1))).toEqual([
      { code: 'levelTwice', label: 'có' },
    ]);
    expect(flawsOf(timely, points(2))).toEqual([{ code: 'ruleBelowMaximum', reaches: points(1) }]);
    expect(flawsOf(timely, points(0.5))).toEqual([{ code: 'ruleAboveMaximum', reaches: points(1) }]);
  });
});

describe('bands on a ratio', () => {
  // Cà Mau, Decision 1880/QĐ-UBND (2013), item 1.1.4: exactly 90 % belongs to the middle band.
  const plan = rule('Khoảng tỷ lệ', 'Trên 90%: 2; Từ 70% đến 90%: 1; Dưới 70%: 0');

  it.each([
    ['91/100', 2],
    ['9/10', 1],
    ['90 %', 1],
    ['63/90', 1],
    ['69,999999 %', 0],
    ['2/3', 0],
  ])('puts %s into the band that its bounds say', (data, expected) => {
    expect(award(plan, 2, data)).toBe(expected);
  });

  it('refuses a bare number, which may mean a share or a percentage', () => {
    expect(award(plan, 2, 0.9)).toBe('ratioUnreadable');
    expect(award(plan, 2, '90')).toBe('ratioUnreadable');
  });

  it('refuses to divide by nothing', () => {
    expect(award(plan, 2, '0/0')).toBe('denominatorZero');
  });

  it('gives ratio × maximum in a proportional band, rounded half away from zero, never above the maximum', () => {
    const proportional = rule('Khoảng tỷ lệ', '≥ 80 %: tỷ lệ × tối đa; < 80 %: 0');
    expect(award(proportional, 1.5, '17/20')).toBe(1.28);
    expect(award(proportional, 1.5, '30/20')).toBe(1.5);
    expect(award(proportional, 1.5, '79/100')).toBe(0);
  });

  it('finds no flaw in bands that meet', () => {
    expect(flawsOf(plan, points(2))).toEqual([]);
  });

  it('names a gap of a single value and closes it in the text it offers', () => {
    const [gap] = flawsOf(rule('Khoảng tỷ lệ', '> 95 %: 1\n< 95 %: 0'), points(1));
    expect(gap).toMatchObject({ code: 'bandsGap', closed: '≥ 95 %: 1\n< 95 %: 0' });
  });

  it('names a wide gap, a missing end and an overlap without guessing', () => {
    const codes = (parameters: string): string[] =>
      flawsOf(rule('Khoảng tỷ lệ', parameters), points(1)).map((flaw) => flaw.code);
    expect(codes('≥ 95 %: 1; < 90 %: 0')).toEqual(['bandsGap']);
    expect(codes('≥ 95 %: 1')).toEqual(['bandsGap']);
    expect(codes('≥ 50 % và < 100 %: 1; < 50 %: 0')).toEqual(['bandsGap']);
    expect(codes('≥ 90 %: 1; ≤ 90 %: 0')).toEqual(['bandsOverlap']);
  });

  it('covers every ratio from 0 to 100 % exactly once where it has no flaw', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 1000 }),
        (cuts, permille) => {
          const sorted = [...cuts].sort((a, b) => a - b);
          const lines = sorted.map((cut, index) => {
            const upper = sorted[index + 1];
            return upper === undefined ? `≥ ${cut} %: 1` : `≥ ${cut} % và < ${upper} %: 0,5`;
          });
          const bands = rule('Khoảng tỷ lệ', [...lines, `< ${sorted[0]} %: 0`].join('\n'));
          expect(flawsOf(bands, points(1))).toEqual([]);
          expect(typeof award(bands, 1, `${permille}/1000`)).toBe('number');
        },
      ),
    );
  });
});

describe('bands on a number', () => {
  const count = rule('Khoảng số', '≥ 3: 1; ≥ 1 và < 3: 0,5; < 1: 0');

  it('takes numbers and numbers typed as text', () => {
    expect(award(count, 1, 3)).toBe(1);
    expect(award(count, 1, '2,5')).toBe(0.5);
    expect(award(count, 1, 0)).toBe(0);
  });

  it('refuses what is below zero or no number', () => {
    expect(award(count, 1, -1)).toBe('negative');
    expect(award(count, 1, 'vài')).toBe('notANumber');
  });
});

describe('ratio', () => {
  const onTime = rule('Tỷ lệ', 'sàn 80 %; trần 95 %');

  it('gives nothing below the floor, the maximum from the cap on, and ratio × maximum between', () => {
    expect(award(onTime, 2, '79/100')).toBe(0);
    expect(award(onTime, 2, '80/100')).toBe(1.6);
    expect(award(onTime, 2, '94/100')).toBe(1.88);
    expect(award(onTime, 2, '95/100')).toBe(2);
    expect(award(onTime, 2, '19/20')).toBe(2);
    expect(award(onTime, 2, '120/100')).toBe(2);
  });

  it('never gives less for a higher numerator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 499 }),
        (denominator, numerator) => {
          const lower = award(onTime, 2, `${numerator}/${denominator}`);
          const higher = award(onTime, 2, `${numerator + 1}/${denominator}`);
          expect(Number(higher)).toBeGreaterThanOrEqual(Number(lower));
        },
      ),
    );
  });
});

describe('direct points', () => {
  it('allows whole steps from 0 to the maximum', () => {
    const direct = rule('Chấm điểm trực tiếp', 'bước 0,25');
    expect(canAward(direct, points(2), points(1.75))).toBe(true);
    expect(canAward(direct, points(2), points(1.8))).toBe(false);
    expect(canAward(direct, points(2), points(2.25))).toBe(false);
  });

  it('holds 0,1 + 0,2 to a step of 0,1 exactly', () => {
    expect(canAward(rule('Chấm điểm trực tiếp', 'bước 0,1'), points(1), points(0.1 + 0.2))).toBe(true);
  });

  it('reports a step that cannot reach the maximum', () => {
    expect(flawsOf(rule('Chấm điểm trực tiếp', 'bước 0,4'), points(1))).toEqual([
      { code: 'stepDoesNotFit', step: points(0.4) },
    ]);
  });
});
