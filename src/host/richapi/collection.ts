import { ExcelError } from '../model/excelError';
import type { CallArguments } from './callArguments';
import { defineType, type HostObject, type Lazily, type TypeDefinition } from './hostObject';

type CollectionDefinition<Self extends object> = TypeDefinition<Self> &
  Required<Pick<TypeDefinition<Self>, 'items' | 'item'>>;

/** A collection answers getItem, getItemOrNullObject, getItemAt, getCount and count alike; its own members win. */
export function defineCollection<Self extends object>(
  given: Lazily<CollectionDefinition<Self>>,
): (self: Self) => HostObject {
  return defineType<Self>(() => completed(typeof given === 'function' ? given() : given));
}

function completed<Self extends object>(definition: CollectionDefinition<Self>): TypeDefinition<Self> {
  const { items, item } = definition;
  return {
    ...definition,
    properties: { count: { get: (self) => items(self).length }, ...definition.properties },
    methods: {
      getItem: (self, args) => {
        const key = keyOf(args);
        const found = item(self, key);
        if (found) {
          return found;
        }
        throw new ExcelError('ItemNotFound', `${definition.name} has no item "${String(key)}".`);
      },
      getItemOrNullObject: (self, args) => item(self, keyOf(args)),
      getItemAt: (self, args) => {
        const found = items(self)[args.integer(0)];
        if (found) {
          return found;
        }
        throw new ExcelError('InvalidArgument', `${definition.name} has no item at ${String(args.get(0))}.`);
      },
      getCount: (self) => items(self).length,
      ...definition.methods,
    },
  };
}

/** A key is a text or, for types whose ids are numbers, a number. */
export function keyOf(args: CallArguments): string | number {
  const key = args.get(0);
  if (typeof key === 'string' || typeof key === 'number') {
    return key;
  }
  throw new ExcelError('InvalidArgument', 'The key of an item is a text or a number.');
}
