import type { TableDefinition } from 'hucre/xlsx';
import type { SheetLayout, TableLayout } from '../../sheets/layout/sheetLayout';
import { areaReference } from './references';
import { textAt } from './contents';

/** A table whose column names are the texts in its heading cells, as Excel demands. */
export function tableOf(layout: SheetLayout, table: TableLayout): TableDefinition {
  const { row, column, columns } = table.area;
  return {
    name: table.name,
    range: areaReference(table.area),
    columns: Array.from({ length: columns }, (_, offset) => ({
      name: textAt(layout, row, column + offset).replace(/\r?\n/g, '_x000a_'),
    })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}
