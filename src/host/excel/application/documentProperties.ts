import { PROPERTIES_KEY } from '../../model/bags';
import { ExcelError } from '../../model/excelError';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { bagProperty, readBag, writeBag, type BagRecord } from '../propertyBag';
import type { ExcelSession } from '../session';
import { asNumber, asText } from '../values';

/** `Workbook.properties` */
export function documentPropertiesObject(session: ExcelSession): HostObject {
  return propertiesObject({ session, scope: 'workbook', key: PROPERTIES_KEY });
}

const TEXTS = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

const propertiesObject = defineType<BagRecord>({
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(TEXTS.map((name) => [name, bagProperty(name, '', asText)])),
    revisionNumber: bagProperty('revisionNumber', 0, asNumber(0, 1e9)),
    lastAuthor: { get: (record) => readBag(record)['author'] ?? '' },
    /** An open workbook does not say when it was made; all are as new as the first. */
    creationDate: { get: () => '2026-01-01T00:00:00.000Z' },
  },
  navigations: {
    custom: ({ session }) => customObject({ session, scope: 'workbook', key: 'customDocumentProperties' }),
  },
});

interface PropertyTarget {
  readonly record: BagRecord;
  readonly key: string;
}

const customObject = defineCollection<BagRecord>({
  name: 'CustomPropertyCollection',
  items: (record) => Object.keys(readBag(record)).map((key) => customPropertyObject({ record, key })),
  /** Keys are compared without case. */
  item: (record, key): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const found = Object.keys(readBag(record)).find((each) => each.toLowerCase() === wanted);
    return found === undefined ? null : customPropertyObject({ record, key: found });
  },
  methods: {
    add: (record, args) => {
      const key = args.text(0);
      writeBag(record, { [key]: asPropertyValue(args.get(1)) });
      return customPropertyObject({ record, key });
    },
    deleteAll: (record) => record.session.model.setBag(record.scope, record.key, {}),
  },
});

const customPropertyObject = defineType<PropertyTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    type: { get: ({ record, key }) => typeOf(readBag(record)[key]) },
    value: {
      get: ({ record, key }) => readBag(record)[key] ?? null,
      set: ({ record, key }, value) => writeBag(record, { [key]: asPropertyValue(value) }),
    },
  },
  methods: {
    delete: ({ record, key }) => {
      const { [key]: _dropped, ...rest } = readBag(record);
      record.session.model.setBag(record.scope, record.key, rest);
    },
  },
});

function asPropertyValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new ExcelError('InvalidArgument', 'A property is a text, a number or a boolean.');
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'Number' : 'Float';
  }
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
