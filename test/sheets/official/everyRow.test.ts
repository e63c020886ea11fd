import fc from 'fast-check';
import { isBlank } from '../../../src/sheets/grid/cellValue';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTables } from '../../../src/sheets/officialTable';
import { readWhole, sheetOf } from './readWhole';

const HEADING: GridValue[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mức đánh giá', 'Ghi chú'];

const cell: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom('1', '1.1', '2', 'I', 'A', 'a)', '-', '1.1.1.1', '(1)', '(2)') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Kế hoạch',
      'KẾ HOẠCH (2 điểm)',
      'Đạt: 2',
      'của năm',
      '- Trễ: 0',
      'Điểm trừ',
      'PHỤ LỤC II',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Tổng cộng',
      'Cộng trang',
      'Ghi chú: xem',
      '(*) theo năm',
      'Nơi nhận:',
      'Tài liệu kiểm chứng:',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<GridValue>(2, 46143, '1.000', '2/100', 'x', 'Điều tra XHH', {
      error: '#REF!',
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('STT', 'Tiêu chí', 'Điểm tối đa') },
);
const rows = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(cell, { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant(HEADING) },
  ),
  { maxLength: 16 },
);

it('accounts for every row that is not blank, once, in the table to which it belongs', () => {
  fc.assert(
    fc.property(rows, (below) => {
      const values = [['BẢNG TIÊU CHÍ'], HEADING, ...below];
      const readings = readOfficialTables(sheetOf(values));
      const accounted = readings.flatMap((reading) => reading.rows.map(({ row }) => row));
      const filled = values.flatMap((cells, row) => (cells.every(isBlank) ? [] : [row]));
      // Columns of maxima of several groups give the same rows more than once.
      expect([...new Set(accounted)]).toEqual(filled);
      expect(
        readings.map(
          ({ rows: { length } }, index) => length - new Set(readings[index]?.rows.map(({ row }) => row)).size,
        ),
      ).toEqual(readings.map(() => 0));
      for (const { rows: read, criteria, findings } of readings) {
        // Nobody is told of a criterion that is not there, and what was not understood is a finding.
        expect(read.every(({ criterion = 0 }) => criterion < Math.max(criteria.length, 1))).toBe(true);
        const unread = read.filter(({ use }) => use === 'notUnderstood');
        const cells = new Set(findings.map(({ place }) => Number(/\d+/u.exec(place.cell ?? '')?.[0]) - 1));
        expect(unread.filter(({ row }) => !cells.has(row))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

/** Rows that say nothing about how anything is scored. */
const NOISE: readonly GridValue[][] = [
  [],
  [null, 'Cộng trang', 7],
  [null, 'Cộng chuyển trang sau', 3],
  HEADING.slice(0, 3),
  ['(1)', '(2)', '(3)'],
  [null, 'Ghi chú: tính đến ngày 30/11'],
  [null, 'Tài liệu kiểm chứng: 05 văn bản'],
  [null, 'Cách chấm điểm:'],
];

describe('rows that say nothing of points, put in anywhere', () => {
  const table: readonly GridValue[][] = [
    ['I', 'Chỉ đạo', 4],
    ['1', 'Kế hoạch', 3],
    [null, 'Kịp thời: 3'],
    [null, 'Trễ: 0'],
    ['2', 'Báo cáo', 1],
    [null, 'Trên 90%: 1'],
    [null, 'Từ 50% đến 90%: 0,5'],
    [null, 'Dưới 50%: 0'],
    ['II', 'Thể chế', 2],
    ['1', 'Văn bản', 2],
    [null, 'Tổng cộng', 6],
  ];
  const plain = readWhole([HEADING.slice(0, 3), ...table])[0]?.rows.map((row) => row.split(' | 05')[0]);

  it('change nothing of the tree, its maxima and its rules', () => {
    const noise = fc.array(fc.tuple(fc.nat(table.length - 1), fc.constantFrom(...NOISE)), { maxLength: 5 });
    fc.assert(
      fc.property(noise, (put) => {
        const values = table.flatMap((row, index) => [
          ...put.flatMap(([at, line]) => (at === index ? [line] : [])),
          row,
        ]);
        const [reading, ...others] = readWhole([HEADING.slice(0, 3), ...values]);
        expect(others).toEqual([]);
        expect(reading?.rows.map((row) => row.split(/ \| 05| \| ; /u)[0])).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe('maxima', () => {
  const quarters = fc.integer({ min: 1, max: 40 }).map((count) => count / 4);
  const fields = fc.array(fc.array(quarters, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  /** The ways in which a maximum stands in a cell, or beside it. */
  const looks = fc.constantFrom<(amount: number) => [string, GridValue]>(
    (amount) => ['', amount],
    (amount) => ['', `${amount} điểm`.replace('.', ',')],
    (amount) => ['', `Tối đa ${amount} điểm`],
    (amount) => ['', `(${amount} đ)`],
    (amount) => [` (${amount} điểm)`, null],
    (amount) => [`: tối đa ${amount} điểm`, null],
  );

  it('of the items that are read add up to those that are printed, in whatever way they are written', () => {
    fc.assert(
      fc.property(fields, looks, fc.boolean(), (amounts, look, areFieldsBlank) => {
        const values = amounts.flatMap((below, field) => [
          [`${field + 1}`, 'Lĩnh vực', areFieldsBlank ? null : sum(below)],
          ...below.map((amount, at): GridValue[] => {
            const [behind, own] = look(amount);
            return [`${field + 1}.${at + 1}`, `Kế hoạch${behind}`, own];
          }),
        ]);
        const [reading] = readOfficialTables(
          sheetOf([HEADING, ...values, [null, 'Tổng cộng', sum(amounts.flat())]]),
        );
        const maxima = (reading?.criteria ?? []).map(({ maximum }) => maximum);
        expect(maxima).toEqual(amounts.flatMap((below) => [sum(below), ...below]));
        expect(reading?.findings.map(({ code }) => code)).toEqual(areFieldsBlank ? ['maximumFromSum'] : []);
      }),
      { numRuns: 200 },
    );
  });

  it('that do not add up to the printed total are said, whichever row is missing', () => {
    fc.assert(
      fc.property(fields, fc.nat(), (amounts, missing) => {
        const gone = missing % amounts.length;
        const values = amounts.flatMap((below, field) =>
          field === gone
            ? []
            : [
                [`${field + 1}`, 'Lĩnh vực', sum(below)],
                ...below.map((amount, at): GridValue[] => [`${field + 1}.${at + 1}`, 'Kế hoạch', amount]),
              ],
        );
        const [reading] = readOfficialTables(
          sheetOf([HEADING, ...values, [null, 'TỔNG ĐIỂM', sum(amounts.flat())]]),
        );
        expect(reading?.findings.map(({ code }) => code)).toContain('printedTotalDiffers');
      }),
      { numRuns: 50 },
    );
  });
});
