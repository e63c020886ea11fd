import { defineCollection } from '../../richapi/collection';
import type { HostObject } from '../../richapi/hostObject';
import { eventMethods } from '../event/eventMethods';
import { EventType, SHEET_CHANGES, WHOLE_WORKBOOK } from '../event/events';
import { guardStructure } from '../guard';
import type { ExcelSession } from '../session';
import { worksheetObject } from './worksheet';

interface Owner {
  readonly session: ExcelSession;
}

export const worksheetCollectionObject = defineCollection<Owner>(() => ({
  name: 'WorksheetCollection',
  items: ({ session }) => session.model.sheets().map((sheet) => worksheetObject({ session, id: sheet.id })),
  item: ({ session }, key): HostObject | null => {
    const sheet = session.findSheet(String(key));
    return sheet ? worksheetObject({ session, id: sheet.id }) : null;
  },
  methods: {
    add: ({ session }, args) => {
      guardStructure(session);
      return worksheetObject({ session, id: session.model.addSheet(args.optionalText(0)) });
    },
    getCount: ({ session }, args) =>
      session.model.sheets().filter((sheet) => !args.flag(0, false) || sheet.visibility === 'Visible').length,
    getActiveWorksheet: ({ session }) => worksheetObject({ session, id: session.model.activeSheet() }),
    getFirst: ({ session }, args) => edge(session, 0, args.flag(0, false)),
    getLast: ({ session }, args) => edge(session, -1, args.flag(0, false)),
    ...eventMethods<Owner>(
      {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
        Calculated: EventType.worksheetCalculated,
        ...SHEET_CHANGES,
      },
      () => WHOLE_WORKBOOK,
    ),
  },
}));

function edge(session: ExcelSession, index: 0 | -1, visibleOnly: boolean): HostObject | null {
  const sheet = session.model
    .sheets()
    .filter((each) => !visibleOnly || each.visibility === 'Visible')
    .at(index);
  return sheet ? worksheetObject({ session, id: sheet.id }) : null;
}
