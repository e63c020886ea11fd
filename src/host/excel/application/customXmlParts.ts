import { ExcelError } from '../../model/excelError';
import { isRecord } from '../../richapi/callArguments';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import type { ExcelSession } from '../session';

const KEY = 'customXmlParts';

interface Parts {
  readonly session: ExcelSession;
  /** Only parts whose root stands in it. */
  readonly namespace?: string;
}

interface PartTarget {
  readonly session: ExcelSession;
  readonly id: string;
}

/** `Workbook.customXmlParts`: texts of XML by id, in the order in which they came. */
export function customXmlPartsObject(session: ExcelSession): HostObject {
  return collectionObject({ session });
}

const partsOf = (session: ExcelSession): Readonly<Record<string, string>> => {
  const stored = session.model.bag('workbook', KEY);
  return isRecord(stored) ? (stored as Readonly<Record<string, string>>) : {};
};

const put = (session: ExcelSession, parts: Readonly<Record<string, string>>): void =>
  session.model.setBag('workbook', KEY, parts);

/** The default namespace of the first element, or the one of its prefix. */
function namespaceOf(xml: string): string {
  const [, prefix = '', attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function idsIn({ session, namespace }: Parts): readonly string[] {
  return Object.entries(partsOf(session)).flatMap(([id, xml]) =>
    namespace === undefined || namespaceOf(xml) === namespace ? [id] : [],
  );
}

function only(parts: Parts): HostObject | null {
  const [first, second] = idsIn(parts);
  return first === undefined || second !== undefined
    ? null
    : partObject({ session: parts.session, id: first });
}

const collectionObject = defineCollection<Parts>({
  name: 'CustomXmlPartCollection',
  items: (parts) => idsIn(parts).map((id) => partObject({ session: parts.session, id })),
  item: (parts, key): HostObject | null =>
    idsIn(parts).includes(String(key)) ? partObject({ session: parts.session, id: String(key) }) : null,
  methods: {
    add: ({ session }, args) => {
      const id = session.newId('xml');
      put(session, { ...partsOf(session), [id]: args.text(0) });
      return partObject({ session, id });
    },
    getByNamespace: ({ session }, args) => scopedObject({ session, namespace: args.text(0) }),
  },
});

const scopedObject = defineCollection<Parts>({
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => idsIn(parts).map((id) => partObject({ session: parts.session, id })),
  item: (parts, key): HostObject | null =>
    idsIn(parts).includes(String(key)) ? partObject({ session: parts.session, id: String(key) }) : null,
  methods: {
    getOnlyItem: (parts) => {
      const part = only(parts);
      if (part) {
        return part;
      }
      throw new ExcelError('GeneralException', 'The namespace has not exactly one part.');
    },
    getOnlyItemOrNullObject: only,
  },
});

const partObject = defineType<PartTarget>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    getXml: (part) => xmlOf(part),
    setXml: ({ session, id }, args) => put(session, { ...partsOf(session), [id]: args.text(0) }),
    delete: ({ session, id }) => {
      const { [id]: _dropped, ...rest } = partsOf(session);
      put(session, rest);
    },
  },
});

function xmlOf({ session, id }: PartTarget): string {
  const xml = partsOf(session)[id];
  if (xml !== undefined) {
    return xml;
  }
  throw new ExcelError('ItemNotFound', 'The part does not exist any more.');
}
