import { defineType } from '../../richapi/hostObject';
import type { ExcelSession } from '../session';
import { asOneOf } from '../values';

interface NewWorkbook {
  readonly session: ExcelSession;
  readonly base64: string | undefined;
}

export const applicationObject = defineType<ExcelSession>({
  name: 'Application',
  properties: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => {
        session.calculationMode = asOneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value);
        if (session.calculationMode === 'Manual') {
          session.model.hold();
        }
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  navigations: { cultureInfo: (session) => cultureInfoObject(session) },
  methods: {
    calculate: async (session, args) => {
      const kind = args.choice(0, ['Recalculate', 'Full', 'FullRebuild'] as const, 'Full');
      await session.model.flush(kind !== 'Recalculate');
      if (session.calculationMode === 'Manual') {
        session.model.hold();
      }
    },
    suspendApiCalculationUntilNextSync: (session) => {
      session.calculationSuspended = true;
      session.model.hold();
    },
    /** Nothing is drawn here; the grid in the browser draws after the batch anyway. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (session, args) => workbookCreatedObject({ session, base64: args.optionalText(0) }),
  },
});

/** As the values that office.js gives and takes are written. */
const cultureInfoObject = defineType<ExcelSession>({
  name: 'CultureInfo',
  properties: { name: { get: () => 'en-US' } },
  navigations: {
    datetimeFormat: (session) => datetimeFormatObject(session),
    numberFormat: (session) => numberFormatObject(session),
  },
});

const datetimeFormatObject = defineType<ExcelSession>({
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    longTimePattern: { get: () => 'h:mm:ss AM/PM' },
    shortDatePattern: { get: () => 'm/d/yyyy' },
    timeSeparator: { get: () => ':' },
  },
});

const numberFormatObject = defineType<ExcelSession>({
  name: 'NumberFormatInfo',
  properties: { numberDecimalSeparator: { get: () => '.' }, numberGroupSeparator: { get: () => ',' } },
});

/** Excel.createWorkbook where Excel is not the one on the web. */
const workbookCreatedObject = defineType<NewWorkbook>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: { open: ({ session, base64 }) => session.options.createWorkbook?.(base64) },
});
