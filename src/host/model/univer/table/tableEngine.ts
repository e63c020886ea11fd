import type { TableInfo } from '../../table';
import { asModel, type ModelContext } from '../context';
import { engineColumn, engineTable } from '../formula/engineNames';
import { toRange } from '../range/rects';

/** Tells the formula engine where the tables are, whenever they change (also on undo). */
export function tellEngineAboutTables(context: ModelContext): void {
  const told = new Map<string, string>();
  const tell = (): void => {
    const tables = context.slots.book('tables');
    const names = new Set(tables.map((table) => table.name));
    asModel(context, () => {
      for (const name of [...told.keys()].filter((each) => !names.has(each))) {
        told.delete(name);
        context.commands.syncExecuteCommand(context.library.RemoveSuperTableMutation.id, {
          unitId: context.unitId,
          tableName: engineTable(name),
        });
      }
      for (const table of tables) {
        const picture = JSON.stringify([table.sheetId, table.rect, table.columns, table.showTotals]);
        if (told.get(table.name) !== picture) {
          told.set(table.name, picture);
          tellTable(context, table);
        }
      }
    });
  };
  context.slots.onChange((_sheetId, key) => {
    if (key === 'tables') {
      tell();
    }
  });
}

/** The engine counts the last row as data, so a totals row is kept from it. */
function tellTable(context: ModelContext, table: TableInfo): void {
  const body = table.showTotals ? { ...table.rect, rows: table.rect.rows - 1 } : table.rect;
  context.commands.syncExecuteCommand(context.library.SetSuperTableMutation.id, {
    unitId: context.unitId,
    tableName: engineTable(table.name),
    reference: {
      sheetId: table.sheetId,
      range: toRange(body),
      titleMap: new Map(table.columns.map((name, index) => [engineColumn(name), index])),
    },
  });
}
