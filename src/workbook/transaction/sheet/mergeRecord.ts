import type { Area } from '../../../sheets/layout/sheetLayout';

/**
 * A result sheet keeps on itself which of its cells are merged: asking Excel for merged areas empties the user's undo
 * history (OfficeDev/office-js 5918).
 */
const KEY = 'ParMerges';

/** What stands on record; undefined on a sheet that has no record. */
export type MergeRecord = readonly Area[] | undefined;

export function askMergeRecord(sheet: Excel.Worksheet): () => MergeRecord {
  const property = sheet.customProperties.getItemOrNullObject(KEY);
  property.load('value');
  return () => (property.isNullObject ? undefined : readRecord(property.value));
}

export function putMergeRecord(sheet: Excel.Worksheet, merges: MergeRecord): void {
  if (merges) {
    sheet.customProperties.add(KEY, merges.map(writeArea).join(' '));
  } else {
    sheet.customProperties.getItemOrNullObject(KEY).delete();
  }
}

function writeArea({ row, column, rows, columns }: Area): string {
  return [row, column, rows, columns].join(',');
}

/** What somebody else has written there is left out. */
function readRecord(text: string): Area[] {
  return text.split(' ').flatMap((each) => {
    const [row, column, rows, columns, ...more] = each.split(',').map(Number);
    const isWhole = [row, column, rows, columns].every((number) => Number.isInteger(number));
    return isWhole && more.length === 0
      ? [{ row: row ?? 0, column: column ?? 0, rows: rows ?? 1, columns: columns ?? 1 }]
      : [];
  });
}
