import type { CellValue } from '../../model/cell';
import type { ModelEvents } from '../../model/modelEvents';
import { formatRect, intersection } from '../range/address';
import { officeValue, valueType } from '../range/rangeContent';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { EventType, WHOLE_WORKBOOK } from './events';

/** Ranges of past events that can still be asked for with `args.getRange(context)`. */
const MOST_EVENT_RANGES = 200;

/** Turns what happens in the model into the events of Office.js; the result stops it. */
export function connectEvents(session: ExcelSession): () => void {
  const { model } = session;
  const stops = [
    model.on('edited', (edit) => emitEdit(session, edit)),
    model.on('selection', (selection) => emitSelection(session, selection)),
    model.on('sheet', ({ kind, sheetId }) => emitSheet(session, kind, sheetId)),
    model.on('calculated', ({ sheetId }) => {
      const sheets = sheetId === undefined ? model.sheets().map((sheet) => sheet.id) : [sheetId];
      for (const id of sheets) {
        session.events.emit(EventType.worksheetCalculated, [id, WHOLE_WORKBOOK], () => ({
          worksheetId: id,
          address: '',
        }));
      }
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

type Edit = ModelEvents['edited'];

function emitEdit(session: ExcelSession, edit: Edit): void {
  const { sheetId, rect } = edit;
  const message = (extra: Readonly<Record<string, unknown>>): unknown => ({
    changeType: edit.kind,
    source: 'Local',
    triggerSource: edit.source === 'api' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheetId,
    address: formatRect(rect),
    referenceId: rememberRange(session, new RangeTarget(session, sheetId, rect)),
    shiftDirection: 'None',
    ...valuesOf(edit),
    ...extra,
  });
  session.events.emit(EventType.worksheetChanged, [sheetId, WHOLE_WORKBOOK], () => message({}));
  for (const table of session.model.tables()) {
    if (table.sheetId !== sheetId || !intersection(table.rect, rect)) {
      continue;
    }
    session.events.emit(EventType.tableChanged, [table.id, WHOLE_WORKBOOK, sheetId], () =>
      message({ tableId: table.id }),
    );
  }
}

/** Only an edit of one cell says what was there before. */
function valuesOf(edit: Edit): Readonly<Record<string, unknown>> {
  const isCell = edit.rect.rows === 1 && edit.rect.columns === 1;
  if (!isCell || edit.before === undefined || edit.after === undefined) {
    return {};
  }
  const side = (name: string, value: CellValue): Readonly<Record<string, unknown>> => ({
    [`value${name}`]: officeValue(value),
    [`valueType${name}`]: valueType(value),
  });
  return { ...side('Before', edit.before), ...side('After', edit.after) };
}

function emitSelection(session: ExcelSession, { sheetId, rect }: ModelEvents['selection']): void {
  const address = formatRect(rect);
  session.events.emit(EventType.worksheetSelectionChanged, [sheetId, WHOLE_WORKBOOK], () => ({
    worksheetId: sheetId,
    address,
  }));
  for (const table of session.model.tables()) {
    if (table.sheetId !== sheetId) {
      continue;
    }
    const isInsideTable = intersection(table.rect, rect) !== null;
    session.events.emit(EventType.tableSelectionChanged, [table.id], () => ({
      worksheetId: sheetId,
      tableId: table.id,
      address: isInsideTable ? address : '',
      isInsideTable,
    }));
  }
}

const SHEET_EVENTS: Partial<Record<ModelEvents['sheet']['kind'], number>> = {
  added: EventType.worksheetAdded,
  deleted: EventType.worksheetDeleted,
  activated: EventType.worksheetActivated,
  deactivated: EventType.worksheetDeactivated,
};

function emitSheet(session: ExcelSession, kind: ModelEvents['sheet']['kind'], sheetId: string): void {
  const type = SHEET_EVENTS[kind];
  if (type === undefined) {
    return;
  }
  session.events.emit(type, [sheetId, WHOLE_WORKBOOK], () => ({ worksheetId: sheetId, source: 'Local' }));
}

function rememberRange(session: ExcelSession, range: RangeTarget): string {
  const id = session.newId('event');
  range.keep();
  session.eventRanges.set(id, range);
  const [oldest] = session.eventRanges.keys();
  if (oldest !== undefined && session.eventRanges.size > MOST_EVENT_RANGES) {
    session.eventRanges.get(oldest)?.release();
    session.eventRanges.delete(oldest);
  }
  return id;
}
