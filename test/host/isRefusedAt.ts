import { parseReference } from '../../src/host/excel/range/address';
import type { EmbeddedWorkbook } from '../../src/host/openWorkbook';

/** Whether Excel's own validation refuses that somebody types a value into a cell ("H12"). */
export async function isRefusedAt(
  { model }: EmbeddedWorkbook,
  sheetName: string,
  cell: string,
  value: string | number,
): Promise<boolean> {
  const sheet = model.sheets().find(({ name }) => name === sheetName);
  const rect = parseReference(cell)?.rect;
  if (!sheet || !rect) {
    throw new RangeError(`${sheetName}!${cell}`);
  }
  return (await model.refusal(sheet.id, rect.row, rect.column, value)) !== null;
}
