import { onSheet, workbookForEachTest } from '../../../withWorkbook';

workbookForEachTest();

const HEADINGS = ['Chỉ số năm trước (%)', 'a, b', 'x:y', "it's", 'p[q]r', '#hash', 'a@b', 'Điểm'];

/** A table of the headings over two rows, 1 to 8 and ten times as much. */
async function table(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Table> {
  sheet.getRange('A1:H3').values = [
    HEADINGS,
    HEADINGS.map((_, i) => i + 1),
    HEADINGS.map((_, i) => 10 * (i + 1)),
  ];
  const added = sheet.tables.add('A1:H3', true);
  added.name = 'PAR_Scores.v1';
  await context.sync();
  return added;
}

async function resultAt(address: string, formula: string): Promise<{ value: unknown; formula: unknown }> {
  return onSheet(async (sheet, context) => {
    await table(sheet, context);
    const cell = sheet.getRange(address);
    cell.formulas = [[formula]];
    cell.load('values,formulas');
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });
}

it.each([
  ['a heading with brackets and a percent sign', '=SUM(PAR_Scores.v1[Chỉ số năm trước (%)])', 11],
  ['in other capitals', '=SUM(par_scores.V1[CHỈ SỐ năm TRƯỚC (%)])', 11],
  ['a heading with a comma', '=SUM(PAR_Scores.v1[a, b])', 22],
  ['a heading with a colon', '=SUM(PAR_Scores.v1[x:y])', 33],
  ['an apostrophe', "=SUM(PAR_Scores.v1[it''s])", 44],
  ['square brackets', "=SUM(PAR_Scores.v1[p'[q']r])", 55],
  ['a hash', "=SUM(PAR_Scores.v1['#hash])", 66],
  ['an at sign', "=SUM(PAR_Scores.v1[a'@b])", 77],
  ['a span of columns', '=SUM(PAR_Scores.v1[[a, b]:[x:y]])', 55],
  ['a span from right to left', '=SUM(PAR_Scores.v1[[x:y]:[a, b]])', 55],
  ['the table alone', '=SUM(PAR_Scores.v1)+SUM(PAR_Scores.v1[])', 792],
  ['headings', '=COUNTA(PAR_Scores.v1[#Headers])', 8],
  ['one heading', '=PAR_Scores.v1[[#Headers],[a, b]]', 'a, b'],
  ['headings and data', '=ROWS(PAR_Scores.v1[[#Headers],[#Data],[Điểm]])', 3],
  ['all of a column', '=ROWS(PAR_Scores.v1[[#All],[Điểm]])', 3],
  ['two columns in one function', '=SUMIFS(PAR_Scores.v1[Điểm],PAR_Scores.v1[a, b],">5")', 80],
  ['a text that only looks so', '="PAR_Scores.v1[Điểm]"', 'PAR_Scores.v1[Điểm]'],
  ['a column that is not there', '=SUM(PAR_Scores.v1[Không có])', '#REF!'],
  ['totals that are not shown', '=SUM(PAR_Scores.v1[[#Totals],[Điểm]])', '#REF!'],
])('reads %s', async (_, formula, expected) => {
  expect(await resultAt('J9', formula)).toEqual({ value: expected, formula });
});

it.each([
  ['=[@Điểm]*2', 16, '=[@Điểm]*2'],
  ['=[@điểm]', 8, '=[@điểm]'],
  ['=[@[a, b]]', 2, '=[@[a, b]]'],
  ['=[@[Chỉ số năm trước (%)]]', 1, '=[@[Chỉ số năm trước (%)]]'],
  ["=[@[p'[q']r]]", 5, "=[@[p'[q']r]]"],
  ['=SUM([@[a, b]:[x:y]])', 5, '=SUM([@[a, b]:[x:y]])'],
  ['=PAR_Scores.v1[[#This Row],[Điểm]]', 8, '=[@Điểm]'],
  ['=SUM(PAR_Scores.v1[@])', 36, '=SUM([@])'],
])('reads its own row: %s', async (formula, value, shown) => {
  expect(
    await onSheet(async (sheet, context) => {
      const { columns } = await table(sheet, context);
      columns.add(undefined, [['Tính'], [0], [0]]);
      const cell = sheet.getRange('I2');
      cell.formulas = [[formula]];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
    }),
  ).toEqual([value, shown]);
});

it('follows the table: new rows, moved cells, other names, and #REF! once it is gone', async () => {
  await onSheet(async (sheet, context) => {
    const scores = await table(sheet, context);
    const cell = sheet.getRange('K20');
    cell.formulas = [['=SUM(PAR_Scores.v1[Điểm])']];
    const seen = async (): Promise<unknown[]> => {
      cell.load('values,formulas');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
    };
    scores.rows.add(undefined, [HEADINGS.map(() => 100)]);
    expect(await seen()).toEqual([188, '=SUM(PAR_Scores.v1[Điểm])']);
    sheet.getRange('H4').values = [[200]];
    scores.name = 'Điểm_số';
    sheet.getRange('H1').values = [['Điểm [mới]']];
    expect(await seen()).toEqual([288, "=SUM(Điểm_số[Điểm '[mới']])"]);
    scores.delete();
    expect(await seen()).toEqual(['#REF!', '=SUM(#REF!)']);
  });
});

it('becomes plain cells where the table becomes a range', async () => {
  await onSheet(async (sheet, context) => {
    const scores = await table(sheet, context);
    const cell = sheet.getRange('K20');
    cell.formulas = [['=SUM(PAR_Scores.v1[Điểm])']];
    scores.convertToRange();
    cell.load('values,formulas');
    await context.sync();
    expect([cell.values[0]?.[0], cell.formulas[0]?.[0]]).toEqual([88, '=SUM(Sheet1!$H$2:$H$3)']);
  });
});

it('takes defined names in Vietnamese, in any capitals, and what they mean anew', async () => {
  await onSheet(async (sheet, context) => {
    await table(sheet, context);
    const { names } = context.workbook;
    const name = names.add('Điểm_tối_đa', sheet.getRange('H2'));
    names.add('Hệ.số', 3 as unknown as string);
    names.add('Tổng', '=SUM(PAR_Scores.v1[Điểm])');
    const cells = sheet.getRange('K20:K22');
    cells.formulas = [['=điểm_TỐI_đa+1'], ['=Hệ.số*2'], ['=Tổng']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([[9], [6], [88]]);
    name.formula = '=Sheet1!$H$3';
    cells.load('values');
    name.load('name,formula');
    await context.sync();
    expect(cells.values).toEqual([[81], [6], [88]]);
    expect([name.name, name.formula]).toEqual(['Điểm_tối_đa', '=Sheet1!$H$3']);
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('H5').values = [[7]];
    names.load('items/name');
    cells.load('values');
    const moved = sheet.getRange('K22:K24').load('values');
    await context.sync();
    expect(moved.values).toEqual([[8], [6], [15]]);
    expect(names.items.map((each) => each.name).sort()).toEqual(['Hệ.số', 'Tổng', 'Điểm_tối_đa'].sort());
  });
});
