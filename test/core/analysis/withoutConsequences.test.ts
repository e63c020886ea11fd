import { withoutConsequences } from '../../../src/core/analysis/withoutConsequences';
import { finding } from '../../../src/core/finding/create';
import type { Finding } from '../../../src/core/finding/finding';
import type { TableKey } from '../../../src/core/finding/tableKey';
import { pointsFromMicro } from '../../../src/core/points/points';

const amount = { points: pointsFromMicro(1_000_000) };

const columnMissing = (table: TableKey, column: string): Finding =>
  finding('columnMissing', { place: { table, column } }, { table: { table }, column });
const countedColumnMissing = (table: TableKey, column: string): Finding =>
  finding('countedColumnMissing', { place: { table, column } }, { table: { table }, column });
const aboveMaximum = (item: string): Finding =>
  finding(
    'aboveMaximum',
    { place: { table: 'scores', row: 1, column: 'points.Q1' }, unit: 'XM01', item },
    { points: amount, maximum: amount },
  );
const unknownUnit = (code: string): Finding =>
  finding('entryUnitUnknown', { place: { table: 'scores', column: 'unitCode' } }, { code, count: 68 });
const unknownItem = (code: string): Finding =>
  finding('entryItemUnknown', { place: { table: 'scores', column: 'itemCode' } }, { code, count: 12 });
const rowsMissing = finding('entryRowMissing', { place: { table: 'scores' }, unit: 'XM01' }, { count: 68 });
const formMissing = finding(
  'submissionMissing',
  { place: { table: 'scores', column: 'points.Q1' }, unit: 'XM01', period: 'Q1' },
  { deadline: { date: '2026-04-05' }, count: 2, points: amount },
);
const badDate = finding(
  'submissionDateInvalid',
  { place: { table: 'submissions', row: 0, column: 'received' } },
  { text: 'hôm qua' },
);

/** What is left of some findings besides their cause. */
function left(cause: Finding, ...others: readonly Finding[]): readonly string[] {
  const [first, ...rest] = withoutConsequences([cause, ...others]);
  expect(first).toBe(cause);
  return rest.map(({ code }) => code);
}

describe('a column that is missing', () => {
  it('is said alone where no row of the scores is known without it', () => {
    expect(
      left(columnMissing('scores', 'itemCode'), unknownItem(''), rowsMissing, formMissing, badDate),
    ).toEqual(['submissionDateInvalid']);
  });

  it('takes along what is said of the tables that refer to its table', () => {
    const all = [aboveMaximum('1.1'), rowsMissing, badDate];
    expect(left(columnMissing('criteria', 'maximum'), ...all)).toEqual(['submissionDateInvalid']);
    expect(left(columnMissing('groups', 'code'), ...all)).toEqual([]);
    expect(left(columnMissing('round', 'value'), ...all)).toEqual(['submissionDateInvalid']);
  });

  it('takes along only what is said of the column itself where the table can be used without it', () => {
    const flag = finding(
      'flagUnknown',
      { place: { table: 'criteria', row: 3, column: 'noCaseFullPoints' } },
      { text: '?' },
    );
    const nameless = finding('nameMissing', { place: { table: 'criteria', row: 3, column: 'name' } });
    expect(left(countedColumnMissing('criteria', 'noCaseFullPoints'), flag, nameless)).toEqual([
      'nameMissing',
    ]);
    expect(left(countedColumnMissing('scores', 'council'), aboveMaximum('1.1'))).toEqual(['aboveMaximum']);
  });

  it('of the criteria takes along what is said of scores, which were judged without it', () => {
    expect(left(countedColumnMissing('criteria', 'duePeriod'), aboveMaximum('1.1'), badDate)).toEqual([
      'submissionDateInvalid',
    ]);
  });

  it('does not hide that another one is missing, or stands twice', () => {
    const twice = finding(
      'columnTwice',
      { place: { table: 'scores', column: 'itemCode' } },
      { column: 'Mã mục' },
    );
    expect(
      left(columnMissing('criteria', 'code'), countedColumnMissing('scores', 'appraisal1'), twice),
    ).toEqual(['countedColumnMissing', 'columnTwice']);
  });
});

describe('an error in the criteria', () => {
  const twice = finding(
    'codeTwice',
    { place: { table: 'criteria', row: 4, column: 'code' }, item: '1.1' },
    { code: '1.1', first: 'A', second: 'B' },
  );

  it('is said instead of what it makes of the scores of its item', () => {
    const unreadable = finding(
      'maximumInvalid',
      { place: { table: 'criteria', row: 4, column: 'maximum' }, item: '1.1' },
      { text: 'mười' },
    );
    expect(left(unreadable, aboveMaximum('1.1'), aboveMaximum('1.2'))).toEqual(['aboveMaximum']);
  });

  it('leaves no code for unknown while one stands twice, for it may be the one', () => {
    expect(left(twice, unknownItem('1.2'), rowsMissing, aboveMaximum('1.1'), unknownUnit('XM99'))).toEqual([
      'entryUnitUnknown',
    ]);
  });

  it('hides nothing if it is a warning', () => {
    const warning = finding('maximumZero', { place: { table: 'criteria', row: 4 }, item: '1.1' });
    expect(left(warning, aboveMaximum('1.1'), unknownItem('1.2'))).toEqual([
      'aboveMaximum',
      'entryItemUnknown',
    ]);
  });
});

describe('an error in the units', () => {
  it('of a group is said instead of the rows of the unit that it leaves out', () => {
    const noGroup = finding(
      'unitGroupUnknown',
      { place: { table: 'units', row: 1, column: 'group' }, unit: 'XM02' },
      { text: 'Huyện', name: 'Xã Mẫu 02' },
    );
    expect(left(noGroup, unknownUnit('XM02'), unknownUnit('XM99'))).toEqual(['entryUnitUnknown']);
  });

  it('of a code that stands twice is said instead of units that are not known and rows that stand twice', () => {
    const twice = finding(
      'unitCodeTwice',
      { place: { table: 'units', row: 1, column: 'code' } },
      { code: 'XM01', name: 'Xã Mẫu 02' },
    );
    const rowTwice = (unit: string): Finding => finding('entryTwice', { place: { table: 'scores' }, unit });
    expect(left(twice, unknownUnit('XM02'), rowTwice('XM01'), rowTwice('XM03'))).toEqual(['entryTwice']);
  });
});

describe('rows under a table that it has not taken in', () => {
  const under = (table: 'units' | 'criteria' | 'scores'): Finding =>
    finding('rowsUnderTable', { place: { table } }, { table: { table }, count: 2 });
  const note = finding(
    'noteUnderTable',
    { place: { table: 'units' } },
    { table: { table: 'units' }, text: 'x' },
  );

  it('are said instead of what is not known or not there without them', () => {
    const others = [unknownUnit('XM99'), unknownItem('9'), rowsMissing];
    expect(left(under('units'), ...others)).toEqual(['entryItemUnknown', 'entryRowMissing']);
    expect(left(under('criteria'), ...others)).toEqual(['entryUnitUnknown']);
    expect(left(under('scores'), ...others)).toEqual(['entryUnitUnknown', 'entryItemUnknown']);
  });

  it('a note hides nothing', () => {
    expect(left(note, unknownUnit('XM99'), rowsMissing)).toEqual(['entryUnitUnknown', 'entryRowMissing']);
  });
});

it('findings without a cause among them are all said', () => {
  const all = [aboveMaximum('1.1'), unknownUnit('XM99'), unknownItem('9'), rowsMissing, formMissing, badDate];
  expect(withoutConsequences(all)).toEqual(all);
});
