import type { WorkbookModel } from '../../model';
import { tableToGrow } from '../../tableUnder';

/** As in Excel a table takes in what a person types or pastes directly under it. */
export function expandTables(model: WorkbookModel): void {
  model.on('edited', ({ source, sheetId, rect, kind }) => {
    if (source !== 'user' || kind !== 'RangeEdited') {
      return;
    }
    const grown = tableToGrow(model, sheetId, rect);
    const isFilled =
      grown && model.read(sheetId, rect).some((row) => row.some(({ value }) => value !== null));
    if (isFilled) {
      model.batch(() => model.growTable(grown.table.id, grown.rows));
    }
  });
}
