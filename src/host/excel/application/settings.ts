import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { readBag, writeBag, type BagRecord } from '../propertyBag';

interface SettingTarget {
  readonly record: BagRecord;
  readonly key: string;
}

/** Settings of the add-in in the workbook; a value is any JSON, dates as "Date(<ms>)". */
export const settingCollectionObject = defineCollection<BagRecord>({
  name: 'SettingCollection',
  items: (record) => Object.keys(readBag(record)).map((key) => settingObject({ record, key })),
  item: (record, key): HostObject | null =>
    String(key) in readBag(record) ? settingObject({ record, key: String(key) }) : null,
  methods: {
    /** Adds or replaces. */
    add: (record, args) => {
      const key = args.text(0);
      writeBag(record, { [key]: args.get(1) ?? null });
      return settingObject({ record, key });
    },
  },
});

const settingObject = defineType<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ record, key }) => readBag(record)[key] ?? null,
      set: ({ record, key }, value) => writeBag(record, { [key]: value }),
    },
  },
  methods: {
    delete: ({ record, key }) => {
      const { [key]: _dropped, ...rest } = readBag(record);
      record.session.model.setBag(record.scope, record.key, rest);
    },
  },
});
