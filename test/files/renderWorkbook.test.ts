import { read } from '@e965/xlsx';
import { LayoutError } from '../../src/files/render/validations';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { partsOf } from './package';
import { FULL_LAYOUT, HIDDEN_LAYOUT } from './sampleLayout';

describe('an .xlsx file rendered from layouts', () => {
  let parts: Record<string, string>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await renderWorkbook([HIDDEN_LAYOUT, FULL_LAYOUT]);
    parts = partsOf(bytes);
  });
  const sheet = (): string => parts['xl/worksheets/sheet2.xml'] ?? '';
  const workbook = (): string => parts['xl/workbook.xml'] ?? '';

  it('keeps a text a text, whatever it looks like', () => {
    const cells = read(bytes, { type: 'array' }).Sheets[FULL_LAYOUT.name] ?? {};
    const at = (reference: string): unknown => {
      const cell = cells[reference] as { t: string; v: unknown } | undefined;
      return cell && [cell.t, cell.v];
    };
    expect(at('A4')).toEqual(['s', '1.10']);
    expect(at('A5')).toEqual(['s', '1.1']);
    expect(at('A6')).toEqual(['s', '007']);
    expect(at('B4')).toEqual(['s', '=1+1']);
    expect(at('B5')).toEqual(['s', '#N/A']);
    expect(at('B6')).toEqual(['s', 'giữ _x0041_ và  hai cách']);
    expect(at('C4')).toEqual(['n', 8.5]);
    expect(at('C6')).toEqual(['b', true]);
    expect(at('A1')).toEqual(['s', 'Phiếu & <mẫu> "thử"']);
  });

  it('writes formulas without the leading equals sign and without a result', () => {
    expect(sheet()).toMatch(/<c r="C9"[^>]*><f>SUM\(C4:C5\)<\/f><\/c>/);
  });

  it('protects the sheet without a password and unlocks only input styles', () => {
    const protection = /<sheetProtection [^>]*>/.exec(sheet())?.[0] ?? '';
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toContain('password');
    const styleOfCell = (reference: string): string => {
      const index = Number(new RegExp(`<c r="${reference}" (?:t="\\w+" )?s="(\\d+)"`).exec(sheet())?.[1]);
      const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
      return formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)?.[index] ?? '';
    };
    expect(styleOfCell('C4')).toContain('<protection locked="0"/>');
    expect(styleOfCell('C5')).toContain('<protection locked="0"/>');
    expect(styleOfCell('C6')).toContain('<protection locked="1"/>');
    expect(styleOfCell('A4')).toContain('<protection locked="1"/>');
  });

  it('refuses a wrong entry with the Vietnamese message and lets a cell stay empty', () => {
    const decimal = /<dataValidation type="decimal"[^>]*>.*?<\/dataValidation>/.exec(sheet())?.[0] ?? '';
    expect(decimal).toContain('sqref="C4:C6"');
    expect(decimal).toContain('errorStyle="stop"');
    expect(decimal).toContain('allowBlank="1"');
    expect(decimal).toContain('showErrorMessage="1"');
    expect(decimal).toContain('error="Điểm phải từ 0 đến điểm tối đa."');
    expect(decimal).toContain('<formula1>0</formula1><formula2>$D4</formula2>');
    expect(sheet()).toContain('<formula1>"Có,Không"</formula1>');
  });

  it('cuts a message at the length at which Excel would call the file damaged', () => {
    const messages = [...sheet().matchAll(/ error="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(Math.max(...messages.map((message) => message.length))).toBe(255);
  });

  it('writes the bounds of a date as serial numbers', () => {
    expect(sheet()).toContain('<formula1>46023</formula1><formula2>46387</formula2>');
  });

  it('refuses a list that would be split at its commas', async () => {
    const layout = {
      ...FULL_LAYOUT,
      validations: FULL_LAYOUT.validations.map((validation) => ({
        ...validation,
        rule: { kind: 'list' as const, options: ['Có, đúng hạn', 'Không'] },
      })),
    };
    await expect(renderWorkbook([layout])).rejects.toThrow(LayoutError);
  });

  it('quotes the sheet in print names, doubles its apostrophes and repeats the heading rows', () => {
    expect(workbook()).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Phiếu ''A'' tự chấm'!$A$1:$D$9</definedName>`,
    );
    expect(workbook()).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Phiếu ''A'' tự chấm'!$3:$3</definedName>`,
    );
    expect(sheet()).toContain('<oddFooter>&amp;LXã Mẫu 01&amp;RTrang &amp;P/&amp;N</oddFooter>');
    expect(sheet()).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
    expect(sheet()).toMatch(/<pageMargins [^>]*left="0.25"[^>]*right="0.25"/);
  });

  it('hides a sheet so that only code can show it, and opens on the first visible one', () => {
    expect(workbook()).toMatch(/name="ParForm"[^>]*state="veryHidden"/);
    expect(workbook()).toContain('activeTab="1"');
  });

  it('makes a table whose column names are its headings', () => {
    const table = parts['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('displayName="ParTest"');
    expect(table).toContain('ref="A3:D6"');
    expect([...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Mã',
      'Nội dung_x000a_dòng hai',
      'Điểm',
      'Tối đa',
    ]);
  });

  it('keeps widths, heights, hidden rows and columns, freeze, merge, tab colour and gridlines', () => {
    expect(sheet()).toMatch(/<col min="1" max="1" width="10\.71\d*"/);
    expect(sheet()).toMatch(/<col min="4" max="4"[^>]*hidden="true"/);
    expect(sheet()).toMatch(/<row r="1" ht="24"/);
    expect(sheet()).toMatch(/<row r="5"[^>]*hidden="1"/);
    expect(sheet()).toMatch(/<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/);
    expect(sheet()).toContain('<mergeCell ref="A1:C1"/>');
    expect(sheet()).toContain('<tabColor rgb="FF1F4E79"/>');
    expect(sheet()).toContain('showGridLines="0"');
  });

  it('marks by formula, in the order of the layout', () => {
    expect(sheet()).toMatch(
      /sqref="C4:C6"><cfRule type="expression" priority="1" dxfId="0"><formula>\$C4&gt;\$D4/,
    );
    expect(sheet()).toMatch(/sqref="A4:A6"><cfRule type="expression" priority="2" dxfId="1"/);
    expect(parts['xl/styles.xml']).toMatch(/<dxf>.*?<bgColor rgb="FFFFC7CE"\/>/s);
  });

  it('draws a native chart, one series per column, from quoted references', () => {
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain(`'Phiếu ''A'' tự chấm'!$C$4:$C$6`);
    expect(chart.match(/<c:ser>/g)).toHaveLength(2);
    const colors = [...chart.matchAll(/srgbClr val="(\w{6})"/g)].map((found) => found[1]);
    expect(new Set(colors)).toEqual(new Set(['0F6CBD', '96C6FA']));
    expect(chart).toMatch(/<c:max val="100"\/>\s*<c:min val="0"\/>/);
  });
});
