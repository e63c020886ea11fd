import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../../src/files/readWorkbook';
import { isHiddenAt, mergeAt, shownAt } from '../../../../src/sheets/grid/markAt';
import type { Grid } from '../../../../src/sheets/grid/grid';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';

/** An .ods file with the content of one table, and nothing else in it. */
function odsOf(
  table: string,
  { styles = '', parts = {} }: { styles?: string; parts?: object } = {},
): Uint8Array {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Phiếu" table:style-name="ta1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ 'content.xml': strToU8(content), ...parts });
}

function gridOf(table: string, options?: Parameters<typeof odsOf>[1]): Grid {
  const reading = readWorkbook(odsOf(table, options));
  const [grid] = reading.ok ? reading.sheets : [];
  if (!grid) {
    throw new Error(reading.ok ? 'no sheet' : reading.refusal);
  }
  return grid;
}

const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const float = (value: string, text = value): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;

describe('the cells of an .ods file', () => {
  it('are read by their type, without manifest, styles or settings', () => {
    const cells =
      float('8.5') +
      '<table:table-cell office:value-type="string"><text:p>Sở<text:s text:c="2"/>Nội <text:span>vụ</text:span></text:p><text:p>dòng 2</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="date" office:date-value="2026-07-15T12:00:00"><text:p>15/07/26</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>';
    expect(gridOf(row(cells)).values).toEqual([
      [8.5, 'Sở  Nội vụ\ndòng 2', true, 46_218.5, { error: '#DIV/0!' }],
    ]);
  });

  it('stay where they are beside one whose attribute in single quotes holds double quotes', () => {
    const formula = `<table:table-cell table:formula='of:=IF([.A1]="";"";1)' office:value-type="float" office:value="1.5"><text:p>1.5</text:p></table:table-cell>`;
    expect(gridOf(row(formula + float('2'))).values).toEqual([[1.5, 2]]);
  });

  it('stand as often as they say, and remarks and shapes are no part of them', () => {
    const remark = '<office:annotation><text:p>xem lại</text:p></office:annotation>';
    const cells = `<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3">${remark}<text:p>3</text:p></table:table-cell>`;
    expect(gridOf(row('', 'table:number-rows-repeated="2"') + row(cells)).values).toEqual([
      [],
      [],
      [null, null, 3, 3],
    ]);
  });

  it('say what is seen of a number: it, another one, a percentage, a date', () => {
    const cells = [
      float('8.5', '8,50 đ'),
      float('1234.5', '1.234,50'),
      float('0.5', '1'),
      float('0.5', ''),
      '<table:table-cell office:value-type="percentage" office:value="0.85"><text:p>85%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2026-02-01"><text:p>1-2</text:p></table:table-cell>',
    ];
    const grid = gridOf(row(cells.join('')));
    expect(cells.map((_, column) => shownAt(grid, 0, column)?.says)).toEqual([
      'value',
      'value',
      'other',
      'other',
      'percent',
      'date',
    ]);
  });

  it('are known to be hidden, covered, or on a sheet that is hidden', () => {
    const table =
      '<table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(
        '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>a</text:p></table:table-cell>',
      ) +
      row(`<table:covered-table-cell/>${float('2')}`, 'table:visibility="filter"');
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const grid = gridOf(table, { styles });
    expect([isHiddenAt(grid, 1, 0), isHiddenAt(grid, 0, 1), isHiddenAt(grid, 0, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([mergeAt(grid, 1, 0)?.rows, grid.isHidden]).toEqual([2, true]);
  });
});

describe('an .ods file is not read where', () => {
  const refusalOf = (table: string, parts: object = {}): unknown => {
    const reading = readWorkbook(odsOf(table, { parts }));
    return reading.ok ? 'read' : reading.refusal;
  };

  it('a number is none of its kind: the cell is named', () => {
    expect(readWorkbook(odsOf(row(float('1') + float('8,5'))))).toEqual({
      ok: false,
      refusal: 'doubtful',
      sheet: 'Phiếu',
      cell: 'B1',
    });
  });

  it('its content is cut short, or encrypted', () => {
    const manifest = '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(refusalOf(row(float('1')), { 'content.xml': strToU8('<office:document-content>') })).toBe(
      'damaged',
    );
    expect(refusalOf(row(float('1')), { 'META-INF/manifest.xml': strToU8(manifest) })).toBe(
      'passwordProtected',
    );
  });

  it('one cell says that it stands a thousand million times', () => {
    const started = performance.now();
    const cell =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    expect(refusalOf(row(cell, 'table:number-rows-repeated="1048576"'))).toBe('tooLarge');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
