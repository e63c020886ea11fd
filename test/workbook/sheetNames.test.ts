import { composeSheet } from '../../src/sheets/layout/compose';
import { withFreeNames } from '../../src/workbook/sheetNames';

const list = composeSheet({ name: 'Danh mục', columns: [] }, []);
const form = composeSheet({ name: 'Điểm', columns: [] }, [
  {
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[{ formula: `='Danh mục'!A1&Điểm!B1&"'Danh mục'!A1"` }, "='Danh mục'!A1"]],
      },
    ],
    validations: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        rule: { kind: 'listFrom', reference: "='Danh mục'!$A$1:$A$9" },
        errorTitle: '',
        errorMessage: '',
      },
    ],
  },
]);

it('keeps names that are free', () => {
  expect(withFreeNames([list, form], ['Sheet1'])).toEqual([list, form]);
});

it('counts on where a name with a number is taken too, and keeps to 31 characters', () => {
  expect(withFreeNames([form], ['điểm', 'Điểm (2)'])[0]?.name).toBe('Điểm (3)');
  const long = { ...form, name: 'Điểm của các đơn vị trong tỉnh.' };
  expect(withFreeNames([long], [long.name])[0]?.name).toBe('Điểm của các đơn vị trong t (2)');
});

it('lets formulas and lists follow, but neither texts nor quoted words in formulas', () => {
  const [, renamed] = withFreeNames([list, form], ['Danh mục', 'Điểm']);
  expect(renamed?.blocks[0]?.cells[0]).toEqual([
    { formula: `='Danh mục (2)'!A1&'Điểm (2)'!B1&"'Danh mục'!A1"` },
    "='Danh mục'!A1",
  ]);
  expect(renamed?.validations[0]?.rule).toEqual({
    kind: 'listFrom',
    reference: "='Danh mục (2)'!$A$1:$A$9",
  });
});
