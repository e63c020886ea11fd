import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../../src/core/round/draft';
import { communes2026 } from '../../../src/samples/communes2026';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { openRound, type OpenedRound } from '../../../src/sheets/round/openedRound';
import { readRoundTables } from '../../../src/sheets/round/readRound';
import { roundLayouts } from '../../../src/sheets/round/roundLayouts';
import { definitionOf, TABLE_DEFINITIONS } from '../../../src/sheets/tables/definitions';
import { findingText } from '../../../src/words/findingText';
import { tablesOfLayouts } from '../layoutGrid';

const draft = draftFromFile(communes2026);

type Tables = ReadonlyMap<string, Grid>;

function opened(tables: Tables): OpenedRound {
  const reading = readRoundTables(tables);
  if (reading.kind !== 'round') {
    throw new Error('not a round');
  }
  return openRound(reading, [], '2026-12-16');
}

function tablesOf(round: RoundDraft): Tables {
  return tablesOfLayouts(roundLayouts(round, { language: 'vi' }));
}

/** The tables with the values of one of them changed. */
function change(
  tables: Tables,
  name: string,
  edit: (values: readonly GridValue[][]) => GridValue[][],
): Tables {
  const grid = tables.get(name);
  if (!grid) {
    throw new Error(`no ${name}`);
  }
  return new Map(tables).set(name, { ...grid, values: edit(grid.values.map((row) => [...row])) });
}

function withoutColumn(tables: Tables, name: string, heading: string): Tables {
  return change(tables, name, (values) => {
    const at = values[0]?.indexOf(heading) ?? -1;
    return values.map((row) => row.filter((_, column) => column !== at));
  });
}

const all = tablesOf(draft);
const found = ({ frameworkFindings, unitFindings, entryFindings }: OpenedRound) => [
  ...frameworkFindings,
  ...unitFindings,
  ...entryFindings,
];

const COLUMNS = TABLE_DEFINITIONS.filter(({ name }) => all.has(name)).flatMap(({ table, name }) =>
  definitionOf(table, draft)
    .columns.filter(({ required, counts }) => required || counts)
    .map(({ vi }) => [name, vi] as const),
);

describe('a column of a round that was deleted', () => {
  it.each(COLUMNS)('of %s, “%s”, is said once, as itself, by the name that people know', (name, heading) => {
    const findings = found(opened(withoutColumn(all, name, heading)));
    const missing = findings.filter(({ code }) => /olumnMissing$/u.test(code));
    expect(missing).toHaveLength(1);
    expect(missing.map((each) => findingText(each, 'vi').title)).toEqual([
      expect.stringMatching(new RegExp(`^Bảng .* thiếu cột “${heading.replace(/[()]/gu, '\\$&')}”$`, 'u')),
    ]);
    expect(missing.map((each) => findingText(each, 'vi').sentence).join()).not.toMatch(/Par[A-Z]/u);
    // Nothing comes on top that was not there before.
    expect(findings.length - 1).toBeLessThanOrEqual(found(opened(all)).length);
  });

  it('of the codes of items leaves nothing to be said of the scores but itself', () => {
    const { entryFindings } = opened(withoutColumn(all, 'ParScores', 'Mã mục'));
    expect(entryFindings.map(({ code }) => code)).toEqual(['columnMissing']);
  });

  it('of a later stage changes the ranking, and so is an error', () => {
    const round = opened(withoutColumn(all, 'ParScores', 'Thẩm định lần 1'));
    expect(round.analysis.rankings).not.toEqual(opened(all).analysis.rankings);
    expect(round.entryFindings).toContainEqual(
      expect.objectContaining({ code: 'countedColumnMissing', severity: 'error' }),
    );
  });
});

describe('a code that stands twice', () => {
  it('in the criteria is said there, not in every score that it spoils', () => {
    const before = opened(all);
    const spoiled = opened(
      change(all, 'ParCriteria', (values) =>
        values.map((row) => (row[0] === '1.1.2' ? ['1.1.1', ...row.slice(1)] : row)),
      ),
    );
    expect(spoiled.frameworkFindings.map(({ code }) => code)).toContain('codeTwice');
    expect(spoiled.entryFindings.length).toBeLessThanOrEqual(before.entryFindings.length);
  });
});

describe('a unit code that lost its zeros', () => {
  const [first] = draft.units;
  const renamed = (code: string | number, own: string | number): Tables => {
    const name = ({ unitCode }: { readonly unitCode: unknown }): boolean => unitCode === first?.code;
    return tablesOf({
      ...draft,
      units: draft.units.map((unit) => (unit === first ? { ...unit, code: own } : unit)),
      scores: draft.scores.map((row) => (name(row) ? { ...row, unitCode: code } : row)),
    });
  };

  it('is known again, counts as before, and is said once with how many cells there are', () => {
    const round = opened(renamed(4, '00004'));
    const [expected] = opened(renamed('00004', '00004')).analysis.rankings;
    expect(round.analysis.rankings[0]).toEqual(expected);
    const said = round.entryFindings.filter(({ code }) => code === 'unitCodeZeros');
    const rows = draft.scores.filter(({ unitCode }) => unitCode === first?.code).length;
    expect(said).toMatchObject([
      {
        severity: 'warning',
        place: { sheet: 'Điểm', column: 'unitCode' },
        unit: '00004',
        parameters: { text: '4', code: '00004', count: rows },
      },
    ]);
    expect(round.entryFindings.filter(({ code }) => code === 'entryUnitUnknown')).toHaveLength(1);
  });
});
