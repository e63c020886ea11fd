import { onSheet, workbookForEachTest } from '../../../withWorkbook';

workbookForEachTest();

/** A1 is a zero, A2 a formula that gives "", A3 an error, A4 a text with a star, A5 blank, A6 a text that the star finds. */
const CELLS = [[0], ['=""'], ['=NA()'], ['a*c'], [''], ['abc']];

/** What the formulas give, twice: all in one calculation, then again when the cells that they read have changed. */
async function results(formulas: readonly string[]): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    sheet.getRange('A1:A6').values = CELLS;
    const range = sheet.getRange(`C1:C${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    const first = range.values.map(([value]) => value as unknown);
    sheet.getRange('A1:A6').values = CELLS.map(() => [9]);
    await context.sync();
    sheet.getRange('A1:A6').values = CELLS;
    range.load('values');
    await context.sync();
    expect(range.values.map(([value]) => value as unknown)).toEqual(first);
    return first;
  });
}

it('a zero is not blank, however often it is asked', async () => {
  expect(await results(['=A1=""', '=IF(A1="",1,2)', '=A1<>""', '=A1=0'])).toEqual([false, 2, true, true]);
});

it('a blank is both nothing and zero', async () => {
  expect(await results(['=A5=""', '=A5=0', '=A5=FALSE', '=ISBLANK(A5)'])).toEqual([true, true, true, true]);
});

it('an error stays an error in a comparison', async () => {
  const formulas = ['=A3=""', '=A3=0', '=IF(A3="",1,2)', '=A3<>1', '=SUMPRODUCT((A1:A6="")*1)'];
  expect(await results(formulas)).toEqual(formulas.map(() => '#N/A'));
});

it('a formula that gives "" is a text of no letters and no blank', async () => {
  const expected = {
    '=ISBLANK(A2)': false,
    '=ISTEXT(A2)': true,
    '=A2=""': true,
    '=A2=0': false,
    '=A2<5': false,
    '=A2>5': true,
    '=A2+0': '#VALUE!',
    '=LEN(A2)': 0,
    '=SUM(A1:A2,1)': 1,
    '=COUNTA(A1:A6)': 5,
    '=COUNTBLANK(A1:A6)': 2,
  };
  expect(await results(Object.keys(expected))).toEqual(Object.values(expected));
});

it('an operator compares letter by letter, a search takes * and ?', async () => {
  const expected = {
    '=A4="a?c"': false,
    '=A6="a*c"': false,
    '=A6=A4': false,
    '="abc"="a*c"': false,
    '="A"="a"': true,
    '=A6<>"a*c"': true,
    '=SUMPRODUCT(--(A4:A6="a*c"))': 1,
    '=COUNTIF(A4:A6,"a*c")': 2,
    '=MATCH("a?c",A5:A6,0)': 2,
    '=IF(A6="a*c",0,MATCH("ab*",A5:A6,0))': 2,
  };
  expect(await results(Object.keys(expected))).toEqual(Object.values(expected));
});
