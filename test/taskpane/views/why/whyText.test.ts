import { explainRank } from '../../../../src/core/explain/explainRank';
import type { Place } from '../../../../src/core/finding/finding';
import { analyseRound } from '../../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../../src/core/roundFile/roundFile';
import type { Texts } from '../../../../src/taskpane/language/LanguageContext';
import { formatCount, formatPercent, formatPoints, formatRounded } from '../../../../src/words/numbers';
import { say } from '../../../../src/words/message';
import { translate } from '../../../../src/words/translate';
import { openAtFirst, whyAsText, whyLines, type WhyLine } from '../../../../src/taskpane/views/why/whyLines';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import { smallDraft, smallFile } from '../../../core/support/sampleDraft';
import { sectionDraft } from '../../../core/support/sectionDraft';

const texts: Texts = {
  language: 'vi',
  t: (key, ...parameters) => translate('vi', key, ...parameters),
  say: (message) => say('vi', message),
  points: (points) => formatPoints(points, 'vi'),
  rounded: (points, decimals) => formatRounded(points, 'vi', decimals),
  percent: (percent) => formatPercent(percent, 'vi'),
  count: (count) => formatCount(count, 'vi'),
};
const located = (place: Place): Place => ({ ...place, sheet: 'Điểm', cell: `X${(place.row ?? 0) + 5}` });

const ENTRIES: readonly RoundFileEntry[] = [
  { unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Chậm' } }, evidence: 'KH 1' },
  { unit: 'XM01', item: '1.1.2', periods: { NAM: { data: 'chín mươi' } } },
  { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } },
  { unit: 'XM01', item: '2.1', periods: { NAM: { data: '95/100' } }, council: 20 },
  { unit: 'XM02', item: '1.1.1', periods: { Q1: { data: 'Không' } } },
  { unit: 'XM03', item: '1.1.1', periods: { Q1: { data: 'Không' } } },
];

function linesOf(unit: number, draft = smallDraft(ENTRIES)): WhyLine[] {
  const analysis = analyseRound(draft, '2027-01-01');
  return whyLines(explainRank({ analysis, rows: draft.scores, unit, period: 1 }), texts, located);
}

function line(title: string): Pick<WhyLine, 'value' | 'details'> | undefined {
  const found = linesOf(0).find((each) => each.title === title);
  return found && { value: found.value, details: found.details };
}

describe('the chain behind a rank, in words', () => {
  it('says how the index came about, with both numbers and the decimals', () => {
    expect(line('Chỉ số')).toEqual({
      value: '35,71\u00a0%',
      details: ['25,00 ÷ 70,00 × 100, làm tròn 2 chữ số'],
    });
    expect(line('Điểm tối đa áp dụng')).toEqual({ value: '70,00', details: ['100,00 − 30,00'] });
  });

  it('says by which points it is ranked where the policy ranks by these, and never of the index', () => {
    const { round, units: listed } = smallFile();
    const units = listed.map((unit, at) => ({ ...unit, lastYear: { rank: at + 1 } }));
    const ranked = (rankDecimals: number | 'unrounded', tieBreakers = ''): string[] => {
      const policy = { rankBy: 'points', rankDecimals, tieBreakers } as const;
      return (
        linesOf(1, smallDraft(ENTRIES, { round: { ...round, policy }, units }))[0]?.details.slice() ?? []
      );
    };
    expect(ranked(2)).toContain('Xếp hạng theo tổng điểm, làm tròn 2 chữ số');
    expect(ranked('unrounded')).toContain('Xếp hạng theo tổng điểm, không làm tròn');
    expect(ranked(2, 'hạng năm trước')).toContainEqual(expect.stringMatching(/^Bằng tổng điểm .*, xếp /u));
    expect(linesOf(1).flatMap(({ details }) => details)).not.toContainEqual(
      expect.stringContaining('theo tổng điểm'),
    );
  });

  it('says of an item its rule, its evidence and which stage counts', () => {
    expect(line('1.1.1 Ban hành kế hoạch')).toEqual({
      value: '5,00 / 10,00',
      details: ['Tài liệu: KH 1', 'Chọn mức: Kịp thời: 10\nChậm: 5\nKhông: 0'],
    });
    expect(line('Hội đồng')).toEqual({ value: '20,00', details: ['Điểm được tính'] });
    const titles = linesOf(0).map(({ title, details }) => [title, details[0]]);
    expect(titles).toContainEqual(['Tự chấm, Năm', 'Đã thay bằng bước sau']);
  });

  it('tells what is empty, wrong or not applicable from zero', () => {
    expect(line('2.2 Hài lòng')).toMatchObject({
      value: '– / 20,00',
      details: expect.arrayContaining(['Để trống, không tính là 0']) as string[],
    });
    expect(line('1.2 Sáng kiến')?.value).toBe('Không áp dụng');
    expect(linesOf(0).map(({ details }) => details.at(-1))).toContain('Ghi sai nên chưa được tính');
  });

  it('leads to cells, opens down to the fields, and copies as indented lines', () => {
    const lines = linesOf(0);
    const item = lines.find(({ title }) => title === '1.1.1 Ban hành kế hoạch');
    expect(item?.place).toMatchObject({ sheet: 'Điểm', cell: 'X5' });
    const open = new Set(openAtFirst(lines, 4));
    const seen = lines.filter(({ parent }) => parent === undefined || open.has(parent));
    expect(seen.map(({ title }) => title)).toContain('1 Chỉ đạo, điều hành');
    expect(seen).not.toContain(item);
    const text = whyAsText(['Vì sao 35,71 %?'], lines, texts).split('\n');
    expect(text.slice(0, 2)).toEqual(['Vì sao 35,71 %?', 'Hạng: 1 / 3']);
    expect(text).toContain('  Chỉ số: 35,71\u00a0% (25,00 ÷ 70,00 × 100, làm tròn 2 chữ số)');
    expect(text.some((each) => /Điểm!X5\)$/.test(each))).toBe(true);
  });

  it('says with whom a unit shares its rank', () => {
    expect(linesOf(1)[0]?.details).toContain('Đồng hạng với Xã Mẫu 03');
  });

  it('says which cap cut a section, and that a total stays within its bounds', () => {
    const capped = sectionDraft([
      { unit: 'XM01', item: '9.1', periods: { Q1: { points: 3.5 } } },
      { unit: 'XM01', item: '9.2', appraisal1: 3 },
      { unit: 'XM01', item: '10.1', periods: { Q1: { data: 4 } } },
      { unit: 'XM01', item: '10.2', appraisal1: 5 },
    ]);
    const details = new Map(linesOf(0, capped).map((each) => [each.title, each.details]));
    expect(details.get('9 Điểm thưởng')).toEqual(['3,50 + 3,00', 'Cộng không quá 5,00 điểm']);
    expect(details.get('10 Điểm trừ')).toEqual(['2,00 + 5,00', 'Trừ không quá 6,00 điểm']);
    expect(details.get('Điểm đạt')?.at(-1)).toBe('Tổng điểm không thấp hơn 0');
  });

  it('says of a survey how many forms came back', () => {
    const survey = (surveyForms: string): readonly string[] =>
      linesOf(0, smallDraft([{ unit: 'XM01', item: '2.2', survey: 17.5, surveyForms }]))
        .filter(({ title }) => title === 'Điều tra XHH')
        .at(-1)?.details ?? [];
    expect(survey('1.200/1.500')).toEqual(['Điểm được tính', 'Thu về 1.200/1.500 phiếu, đạt 80\u00a0%']);
    expect(survey('480')).toEqual(['Điểm được tính', 'Thu về 480 phiếu']);
    expect(survey('0/0')).toEqual(['Điểm được tính', 'Thu về 0 phiếu']);
  });

  it('names the tie-breaker that put one of two equal units ahead', () => {
    const tied = smallFile(
      [
        { unit: 'XM01', item: '1.2', periods: { Q1: { points: 20 } } },
        { unit: 'XM02', item: '2.1', council: 20 },
        { unit: 'XM03', item: '1.2', periods: { Q1: { points: 30 } } },
      ],
      {},
    );
    const draft = draftFromFile({ ...tied, round: { ...tied.round, policy: { tieBreakers: 'lĩnh vực 1' } } });
    expect(linesOf(0, draft)[0]?.details).toContain(
      'Bằng chỉ số Xã Mẫu 02, xếp trước theo tiêu chí phụ: lĩnh vực 1',
    );
    expect(linesOf(1, draft)[0]?.details).toContain(
      'Bằng chỉ số Xã Mẫu 01, xếp sau theo tiêu chí phụ: lĩnh vực 1',
    );
  });
});
