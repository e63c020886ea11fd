import { ExcelError } from '../../model/excelError';
import { defineType } from '../../richapi/hostObject';
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
    },
    unprotect: ({ session, id }, args) => {
      const state = session.model.protection(id);
      if (state.protected && (state.password ?? '') !== (args.optionalText(0) ?? '')) {
        throw new ExcelError('AccessDenied', 'The password is not correct.');
      }
      session.model.setProtection(id, { protected: false, options: {} });
    },
  },
});

function withoutAbsent(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== undefined),
  );
}
