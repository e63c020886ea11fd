import fc from 'fast-check';
import type { RoundDraft } from '../../../src/core/round/draft';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileCriterion, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { anyEntries } from './anyEntries';
import { smallFile } from './sampleDraft';

/** What leaves nothing open in an item. */
const COMPLETE = { evidence: 'Văn bản', appraiser: 'Sở Nội vụ' } as const;

/** Bonus of at most 5 points out of 4 + 3, penalty of at most 6 out of 4 + 5; they stand around the second field. */
const BONUS: readonly RoundFileCriterion[] = [
  { code: '9', level: 'bonus', name: 'Điểm thưởng', max: 5 },
  {
    code: '9.1',
    level: 2,
    name: 'Sáng kiến được công nhận',
    max: 4,
    source: 'self',
    rule: 'Chấm điểm trực tiếp',
    parameters: 'bước 0,5',
    due: 'Q1',
    ...COMPLETE,
    notApplicable: true,
  },
  {
    code: '9.2',
    level: 2,
    name: 'Được khen thưởng',
    max: 3,
    source: 'appraisal',
    rule: 'Chấm điểm trực tiếp',
    due: 'NAM',
    ...COMPLETE,
  },
];
const PENALTY: readonly RoundFileCriterion[] = [
  { code: '10', level: 'penalty', name: 'Điểm trừ', max: 6 },
  {
    code: '10.1',
    level: 3,
    name: 'Báo cáo trễ hạn',
    max: 4,
    source: 'self',
    rule: 'Đếm',
    parameters: 'mỗi lần 0,5',
    due: 'Q1',
    ...COMPLETE,
  },
  {
    code: '10.2',
    level: 3,
    name: 'Vi phạm kỷ cương',
    max: 5,
    source: 'appraisal',
    rule: 'Chấm điểm trực tiếp',
    due: 'NAM',
    ...COMPLETE,
  },
];

/** The small round with a bonus and a penalty section, the first of them between the fields. */
export function sectionFile(
  entries: readonly RoundFileEntry[] = [],
  policy: RoundFile['round']['policy'] = {},
): RoundFile {
  const file = smallFile(entries);
  const { criteria } = file.framework;
  const second = criteria.findIndex(({ code }) => code === '2');
  return {
    ...file,
    round: { ...file.round, policy },
    framework: {
      ...file.framework,
      criteria: [...criteria.slice(0, second), ...BONUS, ...criteria.slice(second), ...PENALTY],
    },
  };
}

export function sectionDraft(...file: Parameters<typeof sectionFile>): RoundDraft {
  return draftFromFile(sectionFile(...file));
}

const halves = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 2 }).map((value) => value / 2);
const orNone = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

function outsideEntries(unit: string): fc.Arbitrary<RoundFileEntry[]> {
  return fc
    .record({
      claimed: orNone(fc.oneof(halves(4), fc.constant('KAD'))),
      appraised: orNone(halves(4)),
      praised: orNone(halves(3)),
      late: orNone(fc.integer({ min: 0, max: 9 })),
      offence: orNone(halves(5)),
    })
    .map(({ claimed, appraised, praised, late, offence }) => [
      { unit, item: '9.1', periods: { Q1: { points: claimed } }, appraisal1: appraised },
      { unit, item: '9.2', council: praised },
      { unit, item: '10.1', periods: { Q1: { data: late } } },
      { unit, item: '10.2', appraisal1: offence },
    ]);
}

/** Entries of everything outside the tree for every unit, empty ones included. */
export const anyOutside: fc.Arbitrary<RoundFileEntry[]> = fc
  .tuple(...['XM01', 'XM02', 'XM03'].map(outsideEntries))
  .map((entries) => entries.flat());

/** Entries of the whole round, in and outside the tree. */
export const anySectionEntries: fc.Arbitrary<RoundFileEntry[]> = fc
  .tuple(anyEntries, anyOutside)
  .map((entries) => entries.flat());

export const anyPolicy = fc.record({
  totalAboveMaximum: fc.boolean(),
  totalBelowZero: fc.boolean(),
  surveyHeld: fc.boolean(),
});
