import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { readBag, writeBag, type BagRecord } from '../propertyBag';
import { asText } from '../values';
import type { WorksheetTarget } from './worksheet';

interface PropertyTarget {
  readonly record: BagRecord;
  readonly key: string;
}

/** `Worksheet.customProperties` */
export function worksheetCustomPropertyCollectionObject(sheet: WorksheetTarget): HostObject {
  return collectionObject({ session: sheet.session, scope: { sheetId: sheet.id }, key: 'customProperties' });
}

const collectionObject = defineCollection<BagRecord>({
  name: 'WorksheetCustomPropertyCollection',
  items: (record) => Object.keys(readBag(record)).map((key) => propertyObject({ record, key })),
  /** Keys are compared without case. */
  item: (record, key): HostObject | null => {
    const found = Object.keys(readBag(record)).find(
      (each) => each.toLowerCase() === String(key).toLowerCase(),
    );
    return found === undefined ? null : propertyObject({ record, key: found });
  },
  methods: {
    add: (record, args) => {
      const key = args.text(0);
      writeBag(record, { [key]: args.text(1) });
      return propertyObject({ record, key });
    },
  },
});

const propertyObject = defineType<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ record, key }) => readBag(record)[key] ?? null,
      set: ({ record, key }, value) => writeBag(record, { [key]: asText(value) }),
    },
  },
  methods: {
    delete: ({ record, key }) => {
      const { [key]: _dropped, ...rest } = readBag(record);
      record.session.model.setBag(record.scope, record.key, rest);
    },
  },
});
