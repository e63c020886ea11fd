import { ExcelError } from '../../model/excelError';
import { isRecord } from '../../richapi/callArguments';
import { defineType } from '../../richapi/hostObject';
import { EventType, WHOLE_WORKBOOK } from '../event/events';
import { isStructureProtected, STRUCTURE_PROTECTION } from '../guard';
import { rangeObject } from '../range/range';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { tableCollectionObject } from '../table/tableCollection';
import { asBoolean } from '../values';
import { worksheetCollectionObject } from '../worksheet/worksheetCollection';
import { applicationObject } from './application';
import { customXmlPartsObject } from './customXmlParts';
import { documentPropertiesObject } from './documentProperties';
import { namedItemCollectionObject } from './namedItems';
import { settingCollectionObject } from './settings';

/** The root of all object paths. */
export const workbookObject = defineType<ExcelSession>(() => ({
  name: 'Workbook',
  properties: {
    name: { get: () => 'Book1.xlsx' },
    readOnly: { get: ({ options }) => options.isReadOnly?.() ?? false },
  },
  navigations: {
    worksheets: (session) => worksheetCollectionObject({ session }),
    tables: (session) => tableCollectionObject({ session }),
    names: (session) => namedItemCollectionObject({ session }),
    settings: (session) => settingCollectionObject({ session, scope: 'workbook', key: 'settings' }),
    properties: (session) => documentPropertiesObject(session),
    application: (session) => applicationObject(session),
    protection: (session) => workbookProtectionObject(session),
    customXmlParts: (session) => customXmlPartsObject(session),
    _Runtime: (session) => runtimeObject(session),
  },
  methods: {
    getSelectedRange: (session) => {
      const { sheetId, rect } = session.model.selection();
      return rangeObject(new RangeTarget(session, sheetId, rect));
    },
    getActiveCell: (session) => {
      const { sheetId, rect } = session.model.selection();
      return rangeObject(new RangeTarget(session, sheetId, { ...rect, rows: 1, columns: 1 }));
    },
    /** What is saved, and where, is the affair of whoever holds the model. */
    save: (_session, args) => void args.choice(0, ['Save', 'Prompt'] as const, 'Save'),
    close: (_session, args) => void args.choice(0, ['Save', 'SkipSave'] as const, 'Save'),
    _RegisterActivatedEvent: (session) =>
      session.events.register(EventType.workbookActivated, WHOLE_WORKBOOK),
    _UnregisterActivatedEvent: (session) =>
      session.events.unregister(EventType.workbookActivated, WHOLE_WORKBOOK),
    /** Excel.createWorkbook on the web. */
    createAndOpenWorkbook: (session, args) => session.options.createWorkbook?.(args.optionalText(0)),
    /** `args.getRange(context)` of an event. */
    _GetRangeForEventByReferenceId: (session, args) => {
      const range = session.eventRanges.get(args.text(0));
      if (range) {
        return rangeObject(range);
      }
      throw new ExcelError('ItemNotFound', 'The range of the event is not known any more.');
    },
  },
}));

const runtimeObject = defineType<ExcelSession>({
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (session) => session.events.enabled,
      set: (session, value) => {
        // What was written before still belongs to the old setting.
        session.writes.flush();
        session.events.enabled = asBoolean(value);
      },
    },
  },
});

const workbookProtectionObject = defineType<ExcelSession>({
  name: 'WorkbookProtection',
  properties: { protected: { get: isStructureProtected } },
  methods: {
    protect: (session, args) => {
      if (isStructureProtected(session)) {
        throw new ExcelError('InvalidOperation', 'The workbook is protected already.');
      }
      const password = args.optionalText(0);
      session.model.setBag('workbook', STRUCTURE_PROTECTION, {
        protected: true,
        ...(password !== undefined && { password }),
      });
    },
    unprotect: (session, args) => {
      const stored = session.model.bag('workbook', STRUCTURE_PROTECTION);
      const password = isRecord(stored) && typeof stored.password === 'string' ? stored.password : '';
      if (isStructureProtected(session) && password !== (args.optionalText(0) ?? '')) {
        throw new ExcelError('AccessDenied', 'The password is not correct.');
      }
      session.model.setBag('workbook', STRUCTURE_PROTECTION, { protected: false });
    },
  },
});
