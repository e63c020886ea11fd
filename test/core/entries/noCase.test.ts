import type { CellInput } from '../../../src/core/cells/cell';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallFile } from '../support/sampleDraft';

/** What counts for item 2.1 (30 points) and what is found, for its cells of the year. */
function entered(
  data: CellInput,
  points: CellInput,
  change: { noCaseFullPoints?: boolean; rule?: string; source?: 'self' | 'survey' } = {},
): readonly [number | undefined, readonly string[]] {
  const survey = change.source === 'survey' ? data : null;
  const periods: RoundFileEntry['periods'] = change.source === 'survey' ? {} : { NAM: { data, points } };
  const file = smallFile([{ unit: 'XM01', item: '2.1', periods, survey }]);
  const criteria = file.framework.criteria.map((row) =>
    row.code === '2.1' ? { ...row, parameters: '', noCaseFullPoints: true, ...change } : row,
  );
  const { entries, entryFindings } = analyseRound(
    draftFromFile({ ...file, framework: { ...file.framework, criteria } }),
    '2026-01-01',
  );
  const columns = [...entries.columns.self, ...entries.columns.survey];
  const given = columns.find((value) => value >= 0);
  return [
    given === undefined ? undefined : given / 1_000_000,
    entryFindings
      .filter(({ item }) => item === '2.1')
      .map(({ code, place }) => `${code} ${place.column ?? ''}`),
  ];
}

describe('"KPS", no case this year', () => {
  it('gives the maximum where the item says so, whatever its rule', () => {
    expect(entered('KPS', null)).toEqual([30, []]);
    expect(entered(' kps ', 30)).toEqual([30, []]);
    expect(entered('KPS', null, { rule: 'Chấm điểm trực tiếp' })).toEqual([30, []]);
    expect(entered('KPS', null, { rule: 'Khảo sát tỷ lệ', source: 'survey' })).toEqual([30, []]);
    expect(entered('KPS', null, { rule: 'Chấm điểm trực tiếp', source: 'survey' })).toEqual([30, []]);
  });

  it('is a finding and not counted where the item does not say so', () => {
    expect(entered('KPS', null, { noCaseFullPoints: false })).toEqual([
      undefined,
      ['noCaseNotAllowed data.NAM'],
    ]);
    expect(entered('KPS', 30, { noCaseFullPoints: false, rule: 'Chấm điểm trực tiếp' })).toEqual([
      undefined,
      ['noCaseNotAllowed data.NAM'],
    ]);
    expect(
      entered('KPS', null, { noCaseFullPoints: false, rule: 'Khảo sát tỷ lệ', source: 'survey' }),
    ).toEqual([undefined, ['noCaseNotAllowed survey']]);
  });

  it('does not go with other points', () => {
    expect(entered('KPS', 29)).toEqual([undefined, ['pointsDifferFromData points.NAM']]);
  });
});
