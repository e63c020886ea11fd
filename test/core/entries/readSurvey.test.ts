import { scoredItems } from '../../../src/core/entries/readEntries';
import { holdsData } from '../../../src/core/entries/readSurvey';
import type { CellInput } from '../../../src/core/cells/cell';
import { buildRound } from '../../../src/core/round/build';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { smallFile } from '../support/sampleDraft';

/** What counts for the survey item of the small round, and what is found, for a cell of the survey column. */
function surveyed(
  rule: string,
  parameters: string,
  survey: RoundFileEntry['survey'],
  notApplicable = false,
): readonly [number | undefined, readonly string[]] {
  const file = smallFile([{ unit: 'XM01', item: '2.2', survey: survey ?? null }]);
  const criteria = file.framework.criteria.map((row) =>
    row.code === '2.2' ? { ...row, rule, parameters, notApplicable } : row,
  );
  const draft = draftFromFile({ ...file, framework: { ...file.framework, criteria } });
  const { entries, entryFindings } = analyseRound(draft, '2026-01-01');
  const given = Array.from(entries.columns.survey).find((value) => value > -1);
  const found = entryFindings.filter(({ item }) => item === '2.2');
  return [
    given === undefined ? undefined : given / 1_000_000,
    found.map(({ code, place }) => `${code} ${place.column ?? ''}`),
  ];
}

describe('the column of the survey', () => {
  it.each([
    ['Khảo sát tỷ lệ', '', '430/500', 17.2],
    ['Khảo sát tỷ lệ', '', '86 %', 17.2],
    ['Khảo sát điểm trung bình', 'thang 5', '4,2/5', 16.8],
    ['Khảo sát điểm trung bình', 'thang 5', 4.2, 16.8],
    ['Khảo sát có trọng số', 'Rất: 100 %; Khá: 60 %; Ít: 20 %; Không: 0 %', '12; 30; 5; 3', 12.4],
    ['Khoảng tỷ lệ', '≥ 80 %: 20; < 80 %: 0', '430/500', 20],
    ['Mức phần trăm', 'Tốt: 100 %; Kém: 0 %', 'Tốt', 20],
  ])('turns answers into points: %s, %s, %s', (rule, parameters, survey, expected) => {
    expect(surveyed(rule, parameters, survey)).toEqual([expected, []]);
  });

  it('never takes a number for points where the rule converts answers: 0,86 may have been 86 %', () => {
    expect(surveyed('Khảo sát tỷ lệ', '', 0.86)).toEqual([undefined, ['ratioUnreadable survey']]);
    expect(surveyed('Khảo sát tỷ lệ', '', '17,2')).toEqual([undefined, ['ratioUnreadable survey']]);
  });

  it('holds points as before for every other rule', () => {
    expect(surveyed('Chấm điểm trực tiếp', '', 17.25)).toEqual([17.25, []]);
    expect(surveyed('Khoảng tỷ lệ', '≥ 80 %: 20; < 80 %: 0', 20)).toEqual([20, []]);
    expect(surveyed('Tỷ lệ', '', '17,5')).toEqual([17.5, ['textNumber survey']]);
    expect(surveyed('Chấm điểm trực tiếp', '', 'nhiều')).toEqual([undefined, ['notANumber survey']]);
  });

  it('finds answers that cannot be meant, in the column itself', () => {
    const weights = 'Rất: 100 %; Không: 0 %';
    expect(surveyed('Khảo sát có trọng số', weights, '0; 0')[1]).toEqual(['answersNone survey']);
    expect(surveyed('Khảo sát có trọng số', weights, '7')[1]).toEqual(['answersUnreadable survey']);
    expect(surveyed('Khảo sát điểm trung bình', 'thang 5', 8.4)[1]).toEqual(['meanOutsideScale survey']);
    expect(surveyed('Khảo sát tỷ lệ', '', '501/500')).toEqual([20, ['numeratorAboveDenominator survey']]);
    expect(surveyed('Khảo sát tỷ lệ', '', { error: '#N/A' })[1]).toEqual(['cellError survey']);
  });

  it('lets "KAD" stand only where the item allows it', () => {
    expect(surveyed('Khảo sát tỷ lệ', '', 'KAD')).toEqual([undefined, ['notApplicableNotAllowed survey']]);
    expect(surveyed('Khảo sát tỷ lệ', '', 'KAD', true)).toEqual([undefined, []]);
  });
});

describe('holdsData', () => {
  const PARAMETERS: Readonly<Record<string, string>> = { 'Khoảng tỷ lệ': '≥ 80 %: 20; < 80 %: 0' };
  const holds = (rule: string, cell: CellInput, source: 'survey' | 'self' = 'survey'): boolean => {
    const file = smallFile();
    const criteria = file.framework.criteria.map((row) =>
      row.code === '2.2' ? { ...row, rule, source, parameters: PARAMETERS[rule] ?? '' } : row,
    );
    const { round } = buildRound(draftFromFile({ ...file, framework: { ...file.framework, criteria } }));
    const item = scoredItems(round).find(({ code }) => code === '2.2');
    return item !== undefined && holdsData(item, cell);
  };

  it('is true of whatever stands there where the rule converts answers, and of "KPS" under any rule', () => {
    expect(holds('Khảo sát tỷ lệ', 0.86)).toBe(true);
    expect(holds('Chấm điểm trực tiếp', 'KPS')).toBe(true);
  });

  it('is true of a text that is no number where another rule needs data, and only there', () => {
    expect(holds('Khoảng tỷ lệ', '430/500')).toBe(true);
    expect(holds('Khoảng tỷ lệ', '17,5')).toBe(false);
    expect(holds('Khoảng tỷ lệ', '1,0000001')).toBe(false);
    expect(holds('Khoảng tỷ lệ', 17.5)).toBe(false);
    expect(holds('Khoảng tỷ lệ', { error: '#N/A' })).toBe(false);
    expect(holds('Khoảng tỷ lệ', true)).toBe(false);
    expect(holds('Chấm điểm trực tiếp', 'nhiều')).toBe(false);
  });

  it('is false of an empty cell, and of items that are not of the survey', () => {
    expect(holds('Khảo sát tỷ lệ', ' ')).toBe(false);
    expect(holds('Khảo sát tỷ lệ', null)).toBe(false);
    expect(holds('Khoảng tỷ lệ', '430/500', 'self')).toBe(false);
  });
});
