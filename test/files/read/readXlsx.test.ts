import { readWorkbook } from '../../../src/files/readWorkbook';
import { formulaAt, mergeAt } from '../../../src/sheets/grid/markAt';
import type { Grid } from '../../../src/sheets/grid/grid';
import { handmadeXlsx, type HandmadeParts } from '../handmadeXlsx';

function gridOf(parts: HandmadeParts): Grid {
  const reading = readWorkbook(handmadeXlsx(parts));
  const [grid] = reading.ok ? reading.sheets : [];
  if (!grid) {
    throw new Error(`Not read: ${reading.ok ? 'no sheet' : reading.refusal}`);
  }
  return grid;
}

const refusalOf = (parts: HandmadeParts): unknown => {
  const reading = readWorkbook(handmadeXlsx(parts));
  return reading.ok ? 'read' : reading.refusal;
};
const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('the cells of an .xlsx file', () => {
  it('are read by their type: number, texts of three kinds, truth, error, written date', () => {
    const cells =
      '<c r="A1"><v>8.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a </t></r><r><t xml:space="preserve"> b</t></r></is></c>' +
      '<c r="D1" t="str"><f>A1&amp;"x"</f><v>8.5x</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#SPILL!</v></c><c r="G1" t="d"><v>2026-07-15T12:00:00</v></c>';
    const strings =
      '<si><t>không</t></si><si><r><t>Sở </t></r><r><t>Nội vụ &amp; _x005F_x0041_</t></r><rPh><t>đọc</t></rPh></si>';
    expect(gridOf({ rows: row(cells), strings }).values).toEqual([
      [8.5, 'Sở Nội vụ & _x0041_', 'a  b', '8.5x', true, { error: '#SPILL!' }, 46_218.5],
    ]);
  });

  it('find their place by their reference, else behind the cell before', () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(gridOf({ rows }).values).toEqual([[], [null, 1, 2], [3]]);
  });

  it('are read with whatever prefix the writer gave the elements', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(gridOf({ rows: '', parts: { 'xl/worksheets/sheet1.xml': sheet } }).values).toEqual([[7]]);
  });

  it('have their attributes in any order, in either quotes, and not inside the value of another', () => {
    const cells =
      '<c t=\'str\' r=\'A1\'><v>a</v></c><c\n  t = "str"\n  r = "B1"><v>b</v></c>' +
      '<c other="x r=" r="C1"><v>1</v></c><c other=" r=&quot;" r="D1"><v>2</v></c>';
    expect(gridOf({ rows: row(cells) }).values).toEqual([['a', 'b', 1, 2]]);
  });

  it('keep non-breaking spaces and line breaks of a text', () => {
    const cells = '<c r="A1" t="inlineStr"><is><t xml:space="preserve">\u00a08,5\u00a0\r\nđ</t></is></c>';
    expect(gridOf({ rows: row(cells) }).values).toEqual([['\u00a08,5\u00a0\nđ']]);
  });

  it('say that they hold a formula, computed or not, with the text of a shared one', () => {
    const cells =
      '<c r="A1"><f>1+1</f></c><c r="B1"><f t="shared" si="0" ref="B1:C1">A1*2</f><v>4</v></c><c r="C1"><f t="shared" si="0"/><v>8</v></c>';
    const grid = gridOf({ rows: row(cells) });
    expect(grid.values).toEqual([[null, 4, 8]]);
    expect([0, 1, 2, 3].map((column) => formulaAt(grid, 0, column))).toEqual([
      '1+1',
      'A1*2',
      'A1*2',
      undefined,
    ]);
  });

  it('are merged as the sheet says, whatever else follows the cells', () => {
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId9"/></hyperlinks>';
    const grid = gridOf({ rows: row('<c r="A1"><v>1</v></c>'), after });
    expect(mergeAt(grid, 1, 1)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });
});

describe('an .xlsx file is doubtful, not read as something else, where', () => {
  it.each([
    ['a number has a comma', '<c r="A1"><v>8,5</v></c>'],
    ['a number goes on as text', '<c r="A1"><v>8.5đ</v></c>'],
    ['a number is beyond all numbers', '<c r="A1"><v>1e999</v></c>'],
    ['a text is not in the list', '<c r="A1" t="s"><v>7</v></c>'],
    ['the number of a text is none', '<c r="A1" t="s"><v>x</v></c>'],
    ['a truth is neither', '<c r="A1" t="b"><v>8</v></c>'],
    ['a type is unknown', '<c r="A1" t="q"><v>8</v></c>'],
    ['a cell stands twice', '<c r="A1"><v>8</v></c><c r="A1"><v>9</v></c>'],
    ['a cell has two values', '<c r="A1"><v>8</v><v>5</v></c>'],
    ['a cell is in another row', '<c r="A2"><v>8</v></c>'],
    ['a cell lies outside every sheet', '<c r="XFE1"><v>8</v></c>'],
    ['a value stands outside a cell', '<v>8</v>'],
  ])('%s', (_, cells) => {
    expect(refusalOf({ rows: row(cells), strings: '<si><t>a</t></si>' })).toBe('doubtful');
  });

  it('names the cell', () => {
    const cells = '<c r="A1"><v>8</v></c><c r="C1"><v>8,5</v></c>';
    expect(readWorkbook(handmadeXlsx({ rows: row(cells) }))).toEqual({
      ok: false,
      refusal: 'doubtful',
      sheet: 'Phiếu',
      cell: 'C1',
    });
  });
});

describe('an .xlsx file is damaged where', () => {
  it.each([
    ['an element is left open', '<c r="A1"><v>8</c>'],
    ['a reference means nothing', '<c r="A1" t="str"><v>&nbsp;</v></c>'],
    ['an attribute has no quotes', '<c r=A1><v>8</v></c>'],
  ])('%s', (_, cells) => {
    expect(refusalOf({ rows: row(cells) })).toBe('damaged');
  });

  it('a part is cut short, missing, no UTF-8, or brings entities of its own', () => {
    const sheetOf = (text: string): HandmadeParts => ({
      rows: '',
      parts: { 'xl/worksheets/sheet1.xml': text },
    });
    expect(refusalOf(sheetOf('<worksheet><sheetData><row r="1"><c r="A1"><v>8</v></c></row>'))).toBe(
      'damaged',
    );
    expect(refusalOf(sheetOf(''))).toBe('damaged');
    expect(refusalOf(sheetOf('<!DOCTYPE w [<!ENTITY a "8">]><worksheet><sheetData/></worksheet>'))).toBe(
      'damaged',
    );
    expect(refusalOf({ rows: '', parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } })).toBe(
      'damaged',
    );
    expect(refusalOf({ rows: '', strings: '<si><t>a</t>' })).toBe('damaged');
  });

  it('is read where nothing is wrong', () => {
    expect(refusalOf({ rows: row('<c r="A1"><v>8</v></c>') })).toBe('read');
  });
});
