import { MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { appliesTo, readEntries, scoredItems } from '../../../src/core/entries/readEntries';
import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallFile } from '../support/sampleDraft';

const PERIODS = 2;
const ITEMS = 5;

function read(file: RoundFile) {
  const draft = draftFromFile(file);
  const { round } = buildRound(draft);
  const reading = readEntries(round, draft.scores);
  const self = (unit: number, item: number): number[] => {
    const at = (unit * ITEMS + item) * PERIODS;
    return Array.from(reading.columns.self).slice(at, at + PERIODS);
  };
  return { round, reading, self };
}

const ALL = ['1.1.1', '1.1.2', '1.2', '2.1', '2.2'].map((item) => ({ unit: 'XM01', item }));

/** The small round with one item changed, and entries of the first unit for every item. */
function withItem(
  code: string,
  change: object,
  entries: readonly RoundFileEntry[] = ALL,
  more: Partial<RoundFile> = {},
): RoundFile {
  const file = smallFile(entries, more);
  const criteria = file.framework.criteria.map((row) => (row.code === code ? { ...row, ...change } : row));
  return { ...file, framework: { ...file.framework, criteria } };
}

const units: RoundFile['units'] = [
  { code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' },
  { code: 'S01', name: 'Sở Mẫu 01', group: 'SO' },
];

describe('an item for some groups only', () => {
  const file = withItem(
    '1.2',
    { groups: ['SO'] },
    [{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 99 } } }],
    {
      units,
    },
  );

  it('does not apply to units of the others in any period, and nothing of theirs is checked', () => {
    const { self, reading, round } = read(file);
    expect(self(0, 2)).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(self(1, 2)).toEqual([MISSING, MISSING]);
    expect(reading.findings.map(({ code, unit, parameters }) => [code, unit, parameters])).toEqual([
      ['itemOfOtherGroup', 'XM01', { group: 'XP' }],
      ['entryRowMissing', 'XM01', { count: 4 }],
      ['entryRowMissing', 'S01', { count: 5 }],
    ]);
    const [item] = scoredItems(round).filter(({ code }) => code === '1.2');
    expect(item && [0, 1, 2].map((unit) => appliesTo(round, unit, item))).toEqual([false, true, false]);
  });

  it('is for every unit where no group is named', () => {
    const { round } = read(smallFile());
    const [first] = scoredItems(round);
    expect(first && appliesTo(round, 0, first)).toBe(true);
  });
});

describe('an item of the survey', () => {
  it('applies to nobody in a round without a survey', () => {
    const file = smallFile();
    const { round, self } = read({ ...file, round: { ...file.round, policy: { surveyHeld: false } } });
    expect(self(0, 4)).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(scoredItems(round).map((item) => appliesTo(round, 0, item))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('rows that are missing', () => {
  it('are one finding of the unit, with the sheet and how many; none where all are there', () => {
    const { reading } = read(smallFile(ALL.slice(1)));
    expect(reading.findings[0]).toStrictEqual({
      code: 'entryRowMissing',
      severity: 'warning',
      place: { table: 'scores' },
      unit: 'XM01',
      parameters: { count: 1 },
    });
    expect(read(smallFile(ALL)).reading.findings.map(({ unit }) => unit)).toEqual(['XM02', 'XM03']);
  });
});

describe('evidence that is missing', () => {
  const evidence = (entry: object) =>
    read(smallFile([{ ...ALL[0], unit: 'XM01', item: '1.1.1', ...entry }])).reading.findings.filter(
      ({ code }) => code === 'evidenceMissing',
    );
  const early = { Q1: { data: 'Kịp thời' }, NAM: {} };

  it('is told of the last period that has points, in the column of evidence', () => {
    expect(evidence({ periods: early })).toStrictEqual([
      {
        code: 'evidenceMissing',
        severity: 'warning',
        place: { table: 'scores', row: 0, column: 'evidence' },
        unit: 'XM01',
        item: '1.1.1',
        period: 'Q1',
        parameters: {},
      },
    ]);
    expect(evidence({ periods: { ...early, NAM: { data: 'Chậm' } } })).toMatchObject([{ period: 'NAM' }]);
  });

  it('is none where the last points are 0, where nothing counts, or where some is named', () => {
    expect(evidence({ periods: { ...early, NAM: { data: 'Không' } } })).toEqual([]);
    expect(evidence({ periods: { Q1: { data: 'Sai' } } })).toEqual([]);
    expect(evidence({ periods: early, evidence: 'KH 12' })).toEqual([]);
  });

  it('is of the unit and the item alone, whatever the next one has', () => {
    const next = { unit: 'XM01', item: '1.1.2', periods: { Q1: { data: '95/100' }, NAM: {} } };
    const { reading } = read(smallFile([{ unit: 'XM01', item: '1.1.1' }, next]));
    expect(reading.findings.map(({ code }) => code)).not.toContain('evidenceMissing');
    const second = { unit: 'XM02', item: '1.1.1', periods: early };
    expect(read(smallFile([second])).reading.findings).toContainEqual(
      expect.objectContaining({ code: 'evidenceMissing', unit: 'XM02', period: 'Q1' }),
    );
  });

  it('is none for an item that does not apply', () => {
    const change = { notApplicable: true };
    const entry = { unit: 'XM01', item: '1.1.1', periods: { Q1: { points: 'KAD' } } };
    const { reading } = read(withItem('1.1.1', change, [entry]));
    expect(reading.findings.map(({ code }) => code)).not.toContain('evidenceMissing');
  });
});

describe('findings of a row', () => {
  it('name the period where the cell is of one, and none where it is of a later stage', () => {
    const { reading } = read(
      smallFile([{ unit: 'XM02', item: '1.2', periods: { NAM: { points: 31 } }, council: '8,5', survey: 4 }]),
    );
    const amount = (points: number) => ({ points: points * 1_000_000 });
    expect(reading.findings.filter(({ item }) => item === '1.2')).toStrictEqual([
      {
        code: 'aboveMaximum',
        severity: 'error',
        place: { table: 'scores', row: 0, column: 'points.NAM' },
        unit: 'XM02',
        item: '1.2',
        period: 'NAM',
        parameters: { points: amount(31), maximum: amount(30) },
      },
      {
        code: 'textNumber',
        severity: 'warning',
        place: { table: 'scores', row: 0, column: 'stage.HD' },
        unit: 'XM02',
        item: '1.2',
        parameters: { text: '8,5', points: amount(8.5) },
      },
      {
        code: 'reasonMissing',
        severity: 'warning',
        place: { table: 'scores', row: 0, column: 'stage.HD' },
        unit: 'XM02',
        item: '1.2',
        parameters: { stage: 'Hội đồng', old: amount(4), new: amount(8.5) },
      },
    ]);
  });

  it('are none of entries beyond the periods of the round', () => {
    const draft = draftFromFile(smallFile(ALL));
    const { round } = buildRound(draft);
    const wrong = { data: null, points: 99 };
    const scores = draft.scores.map((row) => ({ ...row, entries: [...row.entries, wrong] }));
    expect(readEntries(round, scores)).toEqual(readEntries(round, draft.scores));
  });

  it('come after an entry in error, which is typed all the same', () => {
    const { reading } = read(
      smallFile([{ unit: 'XM01', item: '1.1.2', periods: { Q1: { points: 99 }, NAM: { data: 'x' } } }]),
    );
    expect(Array.from(reading.typed).slice(0, 6)).toEqual([0, 0, 1, 1, 0, 0]);
  });
});
