import fc from 'fast-check';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';

/** Maxima of the items of the small round, and the period from which each is due. */
const ITEMS = { '1.1.1': 10, '1.1.2': 10, '1.2': 30, '2.1': 30, '2.2': 20 } as const;
const UNITS = ['XM01', 'XM02', 'XM03'] as const;

const tenths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 10 }).map((value) => value / 10);

const selfScores: Readonly<Record<keyof typeof ITEMS, fc.Arbitrary<object>>> = {
  '1.1.1': fc.constantFrom({ data: 'Kịp thời' }, { data: 'Chậm' }, { data: 'Không' }, { data: 'Sai' }),
  '1.1.2': fc.integer({ min: 0, max: 20 }).map((done) => ({ data: `${done}/20` })),
  '1.2': fc.oneof(
    tenths(30).map((points) => ({ points })),
    fc.constant({ points: 'KAD' }),
  ),
  '2.1': fc.integer({ min: 0, max: 97 }).map((done) => ({ data: `${done}/97` })),
  '2.2': fc.constant({}),
};

function anyEntry(unit: string, item: keyof typeof ITEMS): fc.Arbitrary<RoundFileEntry> {
  const stage = fc.option(fc.oneof({ weight: 8, arbitrary: tenths(ITEMS[item]) }, fc.constant('KAD')));
  const self = fc.option(selfScores[item], { nil: {} });
  return fc
    .record({
      Q1: self,
      NAM: self,
      appraisal1: stage,
      appraisal2: stage,
      council: stage,
      survey: item === '2.2' ? stage : fc.constant(null),
    })
    .map(({ Q1, NAM, ...stages }) => ({ unit, item, periods: { Q1, NAM }, ...stages }));
}

/** Entries of the small round with every kind of cell: empty, refused, not applicable, and every later stage. */
export const anyEntries: fc.Arbitrary<RoundFileEntry[]> = fc
  .tuple(
    ...UNITS.flatMap((unit) =>
      (Object.keys(ITEMS) as (keyof typeof ITEMS)[]).map((item) => fc.option(anyEntry(unit, item))),
    ),
  )
  .map((entries) => entries.flatMap((entry) => entry ?? []));

/** A date before, between and after the deadlines of the small round. */
export const anyDate = fc.constantFrom('2026-01-01', '2026-05-01', '2027-01-01');
