import { ExcelError } from '../../model/excelError';
import type { SheetId } from '../../model/sheet';
import { defineType } from '../../richapi/hostObject';
import { EventType, WHOLE_WORKBOOK } from '../event/events';
import type { ExcelSession } from '../session';
import type { WorksheetTarget } from './worksheet';

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionObject = defineType<WorksheetTarget>({
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ session, id }) => session.model.protection(id).protected },
    options: {
      get: ({ session, id }) => {
        const state = session.model.protection(id);
        return state.protected ? { ...DEFAULT_OPTIONS, ...state.options } : DEFAULT_OPTIONS;
      },
    },
  },
  methods: {
    protect: ({ session, id }, args) => {
      if (session.model.protection(id).protected) {
        throw new ExcelError('AccessDenied', 'The sheet is protected already.');
      }
      const options = { ...DEFAULT_OPTIONS, ...withoutAbsent(args.record(0)) };
      const password = args.optionalText(1);
      session.model.setProtection(id, {
        protected: true,
        options,
        ...(password !== undefined && { password }),
      });
      tell(session, id);
    },
    unprotect: ({ session, id }, args) => {
      const state = session.model.protection(id);
      if (state.protected && (state.password ?? '') !== (args.optionalText(0) ?? '')) {
        throw new ExcelError('AccessDenied', 'The password is not correct.');
      }
      session.model.setProtection(id, { protected: false, options: {} });
      tell(session, id);
    },
  },
});

function tell(session: ExcelSession, id: SheetId): void {
  session.events.emit(EventType.worksheetProtectionChanged, [id, WHOLE_WORKBOOK], () => ({
    worksheetId: id,
    isProtected: session.model.protection(id).protected,
    source: 'Local',
  }));
}

function withoutAbsent(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== undefined),
  );
}
