import { read } from '@e965/xlsx';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { hasLibreOffice, throughLibreOffice } from './libreOffice';
import { partsOf } from './package';
import { FULL_LAYOUT, HIDDEN_LAYOUT } from './sampleLayout';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

describeWithLibreOffice('an .xlsx file of ours, opened and saved by LibreOffice', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = throughLibreOffice(await renderWorkbook([FULL_LAYOUT, HIDDEN_LAYOUT]));
  });

  it('has the same texts and numbers, and its formulas are computed', () => {
    const cells = read(saved, { type: 'array' }).Sheets[FULL_LAYOUT.name] ?? {};
    const valueAt = (reference: string): unknown => (cells[reference] as { v: unknown } | undefined)?.v;
    expect(['A4', 'B4', 'B5', 'B6', 'A6', 'C4', 'C9'].map(valueAt)).toEqual([
      '1.10',
      '=1+1',
      '#N/A',
      'giữ _x0041_ và  hai cách',
      '007',
      8.5,
      8.5,
    ]);
  });

  it('still refuses wrong entries, is protected and hides its identity sheet', () => {
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('Điểm phải từ 0 đến điểm tối đa.');
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(true|1)"/);
    expect(parts['xl/workbook.xml']).toMatch(/name="ParForm"[^>]*state="(veryHidden|hidden)"/);
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Titles');
  });
});
