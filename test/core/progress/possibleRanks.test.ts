import fc from 'fast-check';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { emptyEntryColumns, MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterStage } from '../../../src/core/entries/enterValue';
import { readEntries, scoredItems } from '../../../src/core/entries/readEntries';
import { possibleRanks } from '../../../src/core/progress/possibleRanks';
import { rankRound } from '../../../src/core/ranking/rankRound';
import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileCriterion } from '../../../src/core/roundFile/roundFile';
import { scoreRound } from '../../../src/core/scoring/score';
import ties from '../cases/p05_ties_progress.json';
import denseWorst from '../cases/p22_dense_worst.json';
import denseBest from '../cases/p22b_dense_best.json';

const OPEN = '2026-12-01';
const CLOSED = '2027-01-01';

/** The last cell: nothing. */
type Cell = number | 'KAD' | undefined;
interface Case {
  readonly policy: RoundFile['round']['policy'];
  /** By unit, then item. */
  readonly cells: readonly (readonly Cell[])[];
  readonly lastYear: readonly (number | undefined)[];
  readonly hasSections: boolean;
  /** Whether every item of the tree may be left out, not only the second. */
  readonly mayAllBeLeftOut: boolean;
}

const item = (code: string, max: number, more: Partial<RoundFileCriterion> = {}): RoundFileCriterion => ({
  code,
  level: 1,
  name: code,
  max,
  source: 'appraisal',
  rule: 'Chấm điểm trực tiếp',
  parameters: 'bước 1',
  due: 'NAM',
  ...more,
});

/** Items of 2, 1 (may be left out) and, from the survey, 1 point; a bonus and a penalty of 1 where there are sections. */
function fileOf({ policy, cells, lastYear, hasSections, mayAllBeLeftOut }: Case): RoundFile {
  const left = { notApplicable: mayAllBeLeftOut };
  const tree = [
    item('1', 2, left),
    item('2', 1, { notApplicable: true }),
    item('3', 1, { source: 'survey', ...left }),
  ];
  const outside = [
    { code: '8', level: 'bonus' as const, name: 'Thưởng', max: 1 },
    item('8.1', 1, { level: 2 }),
    { code: '9', level: 'penalty' as const, name: 'Trừ', max: 1 },
    item('9.1', 1, { level: 2 }),
  ];
  const codes = hasSections ? ['1', '2', '3', '8.1', '9.1'] : ['1', '2', '3'];
  return {
    format: 'cchc-round/1',
    round: { id: 't', title: 't', organisation: 't', year: 2026, ...(policy && { policy }) },
    periods: [{ code: 'NAM', name: 'Năm', deadline: '2026-12-15' }],
    groups: [{ code: 'G', name: 'G' }],
    classes: [],
    framework: { name: 't', version: 1, criteria: hasSections ? [...tree, ...outside] : tree },
    units: cells.map((_, unit) => ({
      code: `U${unit}`,
      name: `U${unit}`,
      group: 'G',
      lastYear: { rank: lastYear[unit] ?? null },
    })),
    entries: cells.flatMap((row, unit) =>
      codes.map((code, at) => {
        const cell = row[at] ?? null;
        return code === '3'
          ? { unit: `U${unit}`, item: code, survey: cell }
          : { unit: `U${unit}`, item: code, council: cell };
      }),
    ),
  };
}

/** The best and the worst rank of every unit over all ends that the year can have. */
function ranksByTrial(file: RoundFile): { bestRank?: number; worstRank?: number }[] {
  const draft = draftFromFile(file);
  const { round } = buildRound(draft);
  const entries = readEntries(round, draft.scores);
  const items = scoredItems(round);
  const columns = emptyEntryColumns(
    round.units.length,
    items.map(() => 0),
    1,
  );
  const found: { bestRank?: number; worstRank?: number }[] = round.units.map(() => ({}));
  const tryFrom = (pair: number): void => {
    if (pair < round.units.length * items.length) {
      const now = entries.columns.standing[pair] ?? MISSING;
      const each = items[pair % items.length];
      const most = (each?.maxPoints ?? 0) / 1_000_000;
      const ends =
        now === MISSING
          ? [
              MISSING,
              ...Array.from({ length: most + 1 }, (_, points) => points * 1_000_000),
              ...(each?.item.notApplicableAllowed ? [NOT_APPLICABLE] : []),
            ]
          : [now];
      for (const end of ends) {
        enterStage(columns, 2, pair, end);
        tryFrom(pair + 1);
      }
      return;
    }
    const scores = scoreRound(round.framework, columns, round.settings.policy);
    for (const { unit, rank } of rankRound(round, scores, 0)[0]?.rows ?? []) {
      const before = found[unit] ?? {};
      if (rank !== undefined) {
        found[unit] = {
          bestRank: Math.min(rank, before.bestRank ?? rank),
          worstRank: Math.max(rank, before.worstRank ?? rank),
        };
      }
    }
  };
  tryFrom(0);
  return found;
}

function boundsOf(file: RoundFile, asOf: string): ReturnType<typeof possibleRanks> {
  const draft = draftFromFile(file);
  const { round } = buildRound(draft);
  return possibleRanks(round, readEntries(round, draft.scores), 0, asOf);
}

const cellOf = (most: number, mayBeLeftOut = false): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 1, arbitrary: fc.constant<Cell>(undefined) },
    ...(mayBeLeftOut ? [{ weight: 1, arbitrary: fc.constant<Cell>('KAD') }] : []),
  );

/** Few enough open cells that all ends can be tried. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    policy: fc.record({
      rankBy: fc.constantFrom('index' as const, 'points' as const),
      ranking: fc.constantFrom('dense' as const, 'competition' as const),
      rankDecimals: fc.constantFrom(0, 2, 'unrounded' as const),
      tieBreakers: fc.constantFrom(
        '',
        'điều tra XHH',
        'mục 1; hạng năm trước',
        'thẩm định',
        'hạng năm trước',
      ),
      totalAboveMaximum: fc.boolean(),
      totalBelowZero: fc.boolean(),
    }),
    lastYear: fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    }),
    cells: fc.array(fc.tuple(cellOf(2), cellOf(1, true), cellOf(1), cellOf(1), cellOf(1)), {
      minLength: 2,
      maxLength: 3,
    }),
    hasSections: fc.boolean(),
    mayAllBeLeftOut: fc.boolean(),
  })
  .filter(({ cells, hasSections }) => {
    const open = cells
      .flatMap((row) => row.slice(0, hasSections ? 5 : 3))
      .filter((cell) => cell === undefined);
    return open.length <= 4;
  });

describe('possible ranks', () => {
  it('contain the rank of every end that the year can have', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const file = fileOf(each);
        const bounds = boundsOf(file, OPEN);
        ranksByTrial(file).forEach(({ bestRank, worstRank }, unit) => {
          const bound = bounds[unit] ?? {};
          expect([unit, bound.bestRank === undefined]).toEqual([unit, bestRank === undefined]);
          expect(bound.bestRank ?? 0).toBeLessThanOrEqual(bestRank ?? 0);
          expect(bound.worstRank ?? 0).toBeGreaterThanOrEqual(worstRank ?? 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of competition ranks are reached, both of them', () => {
    fc.assert(
      fc.property(
        anyCase.filter(({ policy, hasSections }) => policy?.ranking === 'competition' && !hasSections),
        (each) => {
          const file = fileOf(each);
          expect(boundsOf(file, OPEN)).toEqual(ranksByTrial(file));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are the ranking itself in a closed year, and none for a unit of which nothing came', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { rankings, progress } = analyseRound(draftFromFile(fileOf(each)), CLOSED);
        for (const { unit, rank } of rankings[0]?.[0]?.rows ?? []) {
          const { bestRank, worstRank } = progress[0]?.units[unit] ?? {};
          expect([unit, bestRank, worstRank]).toEqual([unit, rank, rank]);
        }
      }),
    );
  });

  it('reach over all places where everything is open, from the first on', () => {
    const file = fileOf({
      policy: { ranking: 'dense' },
      cells: [[], [], []].map(() => [undefined, undefined, undefined]),
      lastYear: [],
      hasSections: false,
      mayAllBeLeftOut: false,
    });
    expect(boundsOf(file, OPEN)).toEqual([0, 1, 2].map(() => ({ bestRank: 1, worstRank: 3 })));
  });

  it.each([
    ['ties that tie-breakers decide', ties, [[2, 1, 3].map((rank) => [rank, rank])]],
    [
      'ceilings that need not end equal',
      denseWorst,
      [[1, 1, 1].map((rank) => [rank, 3]), [3, 1, 2].map((rank) => [rank, rank])],
    ],
    [
      'floors that need not stay apart',
      denseBest,
      [
        [
          [2, 3],
          [1, 2],
          [1, 2],
        ],
        [2, 1, 1].map((rank) => [rank, rank]),
      ],
    ],
  ])('hold the ranks that can come: %s', (_, file, expected) => {
    const { progress } = analyseRound(draftFromFile(file as RoundFile), '2024-12-31');
    expect(
      progress.map(({ units }) => units.map(({ bestRank, worstRank }) => [bestRank, worstRank])),
    ).toEqual(expected);
  });
});
