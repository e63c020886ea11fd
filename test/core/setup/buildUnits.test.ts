import fc from 'fast-check';
import { buildUnits } from '../../../src/core/setup/buildUnits';
import type { UnitRow } from '../../../src/core/rows/unitRow';

const GROUPS = [
  { code: 'XP', name: 'Xã, phường' },
  { code: 'SO', name: 'Sở, ban, ngành' },
];
const BLANK: UnitRow = {
  code: null,
  name: null,
  group: null,
  contact: null,
  ranked: null,
  lastYearIndex: null,
  lastYearRank: null,
  lastYearUnits: null,
  predecessors: null,
  targetRank: null,
  targetIndex: null,
};
const unitRow = (cells: Partial<UnitRow>): UnitRow => ({
  ...BLANK,
  code: 'XM01',
  name: 'Xã Mẫu 01',
  group: 'XP',
  ...cells,
});

describe('the table of units', () => {
  it('gives every unit with what is known of it, and nothing of what is not', () => {
    const rows = [
      unitRow({}),
      unitRow({
        code: ' XM02 ',
        name: 'Sở Mẫu 02',
        group: 'SO',
        contact: '0900 000 000',
        ranked: 'không',
        lastYearIndex: '85,5',
        lastYearRank: 3,
        targetRank: '1',
        targetIndex: 90.25,
      }),
    ];
    expect(buildUnits(rows, GROUPS)).toStrictEqual({
      units: [
        { code: 'XM01', name: 'Xã Mẫu 01', group: 0, contact: '', ranked: true },
        {
          code: 'XM02',
          name: 'Sở Mẫu 02',
          group: 1,
          contact: '0900 000 000',
          ranked: false,
          lastYearIndex: 85_500_000,
          lastYearRank: 3,
          targetRank: 1,
          targetIndex: 90_250_000,
        },
      ],
      findings: [],
      rowOfUnit: [0, 1],
    });
  });

  it('passes over rows in which nothing but spaces stands, and keeps the row of each unit', () => {
    const rows = [BLANK, unitRow({}), { ...BLANK, name: ' ' }, unitRow({ code: 'XM02', name: 'Xã Mẫu 02' })];
    expect(buildUnits(rows, GROUPS)).toMatchObject({
      units: [{ code: 'XM01' }, { code: 'XM02' }],
      findings: [],
      rowOfUnit: [1, 3],
    });
  });

  it('warns of two units of one name in one group, however it is written; in two groups they may have it', () => {
    const groups = [...GROUPS, { code: 'SO', name: 'Sở, ban, ngành' }];
    const rows = [
      unitRow({}),
      unitRow({ code: 'S01', group: 'SO' }),
      unitRow({ code: 'XM02', name: ' xã  MẪU 01 ' }),
    ];
    const { units, findings } = buildUnits(rows, groups);
    expect(units.map(({ code }) => code)).toEqual(['XM01', 'S01', 'XM02']);
    expect(findings).toStrictEqual([
      {
        code: 'unitNameTwice',
        severity: 'warning',
        place: { table: 'units', row: 2, column: 'name' },
        unit: 'XM02',
        parameters: { name: 'xã  MẪU 01', code: 'XM02', other: 'XM01' },
      },
    ]);
  });

  it('takes a code that is a number for the one with zeros that stands elsewhere in the table', () => {
    const rows = [unitRow({ code: '00004' }), unitRow({ code: 4, name: 'Xã khác' })];
    const { units, findings } = buildUnits(rows, GROUPS);
    expect(units.map(({ code }) => code)).toEqual(['00004']);
    expect(findings).toMatchObject([
      { code: 'unitCodeTwice', parameters: { code: '00004', name: 'Xã khác' } },
    ]);
  });

  it('leaves out a unit without a code, whatever else stands in its row', () => {
    expect(buildUnits([{ ...BLANK, group: 'XP' }, unitRow({ code: ' ' })], GROUPS)).toStrictEqual({
      units: [],
      findings: [
        {
          code: 'unitNameMissing',
          severity: 'error',
          place: { table: 'units', row: 0, column: 'name' },
          parameters: { code: '' },
        },
        {
          code: 'unitCodeMissing',
          severity: 'error',
          place: { table: 'units', row: 0, column: 'code' },
          parameters: { name: '' },
        },
        {
          code: 'unitCodeMissing',
          severity: 'error',
          place: { table: 'units', row: 1, column: 'code' },
          parameters: { name: 'Xã Mẫu 01' },
        },
      ],
      rowOfUnit: [],
    });
  });

  it('takes the first of two rows with one code, even if the first is of no group', () => {
    const twice = {
      code: 'unitCodeTwice',
      severity: 'error',
      place: { table: 'units', row: 1, column: 'code' },
      parameters: { code: 'XM01', name: 'Xã khác' },
    };
    const again = unitRow({ name: 'Xã khác' });
    expect(buildUnits([unitRow({}), again], GROUPS)).toMatchObject({
      units: [{ name: 'Xã Mẫu 01' }],
      findings: [twice],
      rowOfUnit: [0],
    });
    expect(buildUnits([unitRow({ group: 'Huyện' }), again], GROUPS)).toStrictEqual({
      units: [],
      findings: [
        {
          code: 'unitGroupUnknown',
          severity: 'error',
          place: { table: 'units', row: 0, column: 'group' },
          unit: 'XM01',
          parameters: { text: 'Huyện', name: 'Xã Mẫu 01' },
        },
        twice,
      ],
      rowOfUnit: [],
    });
  });

  it('calls a unit without a name by its code', () => {
    expect(buildUnits([unitRow({ name: ' ' })], GROUPS)).toMatchObject({
      units: [{ code: 'XM01', name: 'XM01' }],
      findings: [
        {
          code: 'unitNameMissing',
          place: { table: 'units', row: 0, column: 'name' },
          unit: 'XM01',
          parameters: { code: 'XM01' },
        },
      ],
    });
  });

  it.each([
    ['sở,  ban, NGÀNH', 1],
    ['so', 1],
    ['Xã, phường', 0],
  ])('takes “%s” for a group by its code or its name', (group, expected) => {
    expect(buildUnits([unitRow({ group })], GROUPS)).toMatchObject({
      units: [{ group: expected }],
      findings: [],
    });
  });

  it('takes the only group where none is named, but none for an unknown name', () => {
    const only = GROUPS.slice(0, 1);
    expect(buildUnits([unitRow({ group: ' ' })], only)).toMatchObject({
      units: [{ group: 0 }],
      findings: [],
    });
    expect(buildUnits([unitRow({ group: 'SO' })], only)).toMatchObject({
      units: [],
      findings: [{ code: 'unitGroupUnknown', parameters: { text: 'SO' } }],
    });
  });

  it('guesses no group where there are several and none is named', () => {
    expect(buildUnits([unitRow({ group: null })], GROUPS)).toMatchObject({
      units: [],
      findings: [{ code: 'unitGroupUnknown', parameters: { text: '' } }],
    });
  });

  it('rounds last year’s index to six decimals, and says so', () => {
    const { units, findings } = buildUnits([unitRow({ lastYearIndex: 80.1234567 })], GROUPS);
    expect(units.map(({ lastYearIndex }) => lastYearIndex)).toEqual([80_123_457]);
    expect(findings).toMatchObject([
      {
        code: 'tooManyDecimals',
        severity: 'warning',
        parameters: { text: { number: 80.1234567 }, points: { points: 80_123_457 } },
      },
    ]);
  });

  it.each([
    ['cao', 'notANumber', 'cao'],
    [1e300, 'amountTooLarge', { number: 1e300 }],
    [{ error: '#REF!' }, 'cellError', '#REF!'],
  ])('does without last year’s index where it is %j', (lastYearIndex, code, text) => {
    const { units, findings } = buildUnits([unitRow({ lastYearIndex })], GROUPS);
    expect(units).toStrictEqual([{ code: 'XM01', name: 'Xã Mẫu 01', group: 0, contact: '', ranked: true }]);
    expect(findings).toStrictEqual([
      {
        code,
        severity: 'error',
        place: { table: 'units', row: 0, column: 'lastYearIndex' },
        unit: 'XM01',
        parameters: { text },
      },
    ]);
  });

  it.each([
    [0, { number: 0 }],
    [-1, { number: -1 }],
    [1.5, { number: 1.5 }],
    ['0', '0'],
    ['ba', 'ba'],
    ['3-', '3-'],
    [true, 'true'],
    [{ error: '#N/A' }, '#N/A'],
  ])('takes %j for no rank and says so', (rank, text) => {
    const { units, findings } = buildUnits([unitRow({ lastYearRank: rank, targetRank: rank })], GROUPS);
    expect(units).toStrictEqual([{ code: 'XM01', name: 'Xã Mẫu 01', group: 0, contact: '', ranked: true }]);
    expect(findings).toStrictEqual(
      ['lastYearRank', 'targetRank'].map((column) => ({
        code: 'rankInvalid',
        severity: 'error',
        place: { table: 'units', row: 0, column },
        unit: 'XM01',
        parameters: { text },
      })),
    );
  });

  it.each(['-', '–', ' — '])('takes a dash, %j, for a unit that was not there last year', (dash) => {
    const row = unitRow({ lastYearIndex: dash, lastYearRank: dash, targetRank: dash, targetIndex: dash });
    const { units, findings } = buildUnits([row], GROUPS);
    expect(units).toStrictEqual([{ code: 'XM01', name: 'Xã Mẫu 01', group: 0, contact: '', ranked: true }]);
    expect(findings).toStrictEqual([]);
  });

  it.each([
    ['x', true],
    ['Có', true],
    [' ', true],
    ['Không', false],
    [false, false],
  ])('ranks a unit with %j in that column: %s', (ranked, expected) => {
    expect(buildUnits([unitRow({ ranked })], GROUPS)).toMatchObject({
      units: [{ ranked: expected }],
      findings: [],
    });
  });

  it('ranks a unit of which it is not clear whether it is to be ranked, and says so', () => {
    const { units, findings } = buildUnits([unitRow({ ranked: 'chưa rõ' })], GROUPS);
    expect(units).toMatchObject([{ ranked: true }]);
    expect(findings).toStrictEqual([
      {
        code: 'flagUnknown',
        severity: 'error',
        place: { table: 'units', row: 0, column: 'ranked' },
        unit: 'XM01',
        parameters: { text: 'chưa rõ' },
      },
    ]);
  });

  it('holds no code twice, whatever is typed', () => {
    const cell = fc.constantFrom(null, '', ' ', 'XM01', 'XM02 ', 'SO', 'XP', 7, { error: '#N/A' });
    const anyRow = fc.record({
      code: cell,
      name: cell,
      group: cell,
      contact: cell,
      ranked: cell,
      lastYearIndex: cell,
      lastYearRank: cell,
      lastYearUnits: cell,
      predecessors: cell,
      targetRank: cell,
      targetIndex: cell,
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const { units, findings, rowOfUnit } = buildUnits(rows, GROUPS);
        expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
        expect(rowOfUnit).toHaveLength(units.length);
        const told = new Set([...rowOfUnit, ...findings.map(({ place }) => place.row)]);
        rows.forEach((row, index) => {
          const blank = Object.values(row).every((each) =>
            typeof each === 'string' ? each.trim() === '' : each === null,
          );
          expect(told.has(index)).toBe(!blank);
        });
      }),
    );
  });
});
