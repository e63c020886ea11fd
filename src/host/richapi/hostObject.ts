import type { CallArguments } from './callArguments';

export interface Property<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  /** The value hangs on formulas: recalculation is awaited before it is read. */
  readonly calculated?: boolean;
}

/** What one Office.js type answers. Names are spelled as in Office.js; on the wire they start with a capital. */
export interface TypeDefinition<Self extends object> {
  /** As in the library: "Range", "WorksheetCollection". The requirement sets are looked up under it. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** A method may answer a plain value, an object, null (a null object), nothing, or a promise of these. */
  readonly methods?: Readonly<Record<string, (self: Self, args: CallArguments) => unknown>>;
  /** Present on collections. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** The item of a key, null if there is none: a name or an id. */
  readonly item?: (self: Self, key: string | number) => HostObject | null;
  /** Fields that every answer about the object carries, such as Id. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** The client keeps the object over several requests: it must follow its cells from now on. */
  readonly keep?: (self: Self) => void;
  readonly release?: (self: Self) => void;
}

export interface BoundProperty {
  readonly name: string;
  readonly calculated: boolean;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object of the workbook as the executor sees it: members by name, without regard to case. */
export interface HostObject {
  readonly typeName: string;
  readonly self: object;
  property(name: string): BoundProperty | undefined;
  /** Names of all readable scalars. */
  scalars(): readonly string[];
  navigation(name: string): (() => HostObject | null) | undefined;
  method(name: string): ((args: CallArguments) => unknown) | undefined;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: string | number) => HostObject | null;
  identity(): Readonly<Record<string, unknown>>;
  keep(): void;
  release(): void;
}

/** A function where the files of two types refer to each other: it is called with the first object of the type. */
export type Lazily<T extends object> = T | (() => T);

interface Members<Self extends object> {
  readonly definition: TypeDefinition<Self>;
  readonly properties: Map<string, Named<Property<Self>>>;
  readonly navigations: Map<string, Named<(self: Self) => HostObject | null>>;
  readonly methods: Map<string, Named<(self: Self, args: CallArguments) => unknown>>;
  readonly scalars: readonly string[];
}

/** Makes the constructor of the objects of one type. */
export function defineType<Self extends object>(
  given: Lazily<TypeDefinition<Self>>,
): (self: Self) => HostObject {
  let members: Members<Self> | undefined;
  return (self) => bind((members ??= membersOf(typeof given === 'function' ? given() : given)), self);
}

function membersOf<Self extends object>(definition: TypeDefinition<Self>): Members<Self> {
  return {
    definition,
    properties: byLowerName(definition.properties),
    navigations: byLowerName(definition.navigations),
    methods: byLowerName(definition.methods),
    scalars: Object.entries(definition.properties ?? {})
      .filter(([, property]) => property.get !== undefined)
      .map(([name]) => name),
  };
}

function bind<Self extends object>(members: Members<Self>, self: Self): HostObject {
  const { definition, properties, navigations, methods } = members;
  const { items, item } = definition;
  return {
    typeName: definition.name,
    self,
    property: (name) => {
      const found = properties.get(name.toLowerCase());
      if (!found) {
        return undefined;
      }
      const { get, set, calculated } = found.member;
      return {
        name: found.name,
        calculated: calculated ?? false,
        ...(get && { get: (): unknown => get(self) }),
        ...(set && { set: (value: unknown): void => set(self, value) }),
      };
    },
    scalars: () => members.scalars,
    navigation: (name) => {
      const found = navigations.get(name.toLowerCase());
      return found && ((): HostObject | null => found.member(self));
    },
    method: (name) => {
      const found = methods.get(name.toLowerCase());
      return found && ((args): unknown => found.member(self, args));
    },
    ...(items && { items: (): readonly HostObject[] => items(self) }),
    ...(item && { item: (key: string | number): HostObject | null => item(self, key) }),
    identity: () => definition.identity?.(self) ?? {},
    keep: () => definition.keep?.(self),
    release: () => definition.release?.(self),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'typeName' in value &&
    'self' in value &&
    'scalars' in value
  );
}

/** Office.js spells members with a small first letter, the wire with a capital. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

interface Named<T> {
  readonly name: string;
  readonly member: T;
}

function byLowerName<T>(members: Readonly<Record<string, T>> | undefined): Map<string, Named<T>> {
  return new Map(
    Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), { name, member }] as const),
  );
}
