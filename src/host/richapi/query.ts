import { ExcelError } from '../model/excelError';
import { wireName, type BoundProperty, type HostObject } from './hostObject';
import type { QueryInfo } from './protocol';

/** What a load asks for: scalars by name, "*" for all, navigations with their own selection. */
export interface Selection {
  readonly scalars: Set<string>;
  readonly navigations: Map<string, Selection>;
}

export interface QueryContext {
  /** Throws ApiNotFound for members that are unknown or above the declared set. */
  demand(object: HostObject, member: string, answered: boolean): void;
  allows(object: HostObject, member: string): boolean;
  /** false for a name that is no member at all, as in a load of "isNullObject" or of something misspelt. */
  knows(object: HostObject, member: string): boolean;
  referenceOf(object: HostObject): string | undefined;
  /** Takes values that take time; the result is complete when they are there. */
  later(value: Promise<void>): void;
  /** How a member is spelled in the answer. */
  readonly spell: (name: string) => string;
  readonly itemsField: string;
}

export type Loaded = Record<string, unknown>;

/** Reads "a/b/*" paths into a tree. An empty query asks for all scalars. */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const root = emptySelection();
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  if (!query?.Select?.length) {
    root.scalars.add('*');
  }
  for (const path of paths) {
    let at = root;
    const steps = path.split('/').map((step) => step.trim());
    const last = steps.pop() ?? '';
    for (const step of steps) {
      const next = at.navigations.get(step) ?? emptySelection();
      at.navigations.set(step, next);
      at = next;
    }
    if (last !== '') {
      at.scalars.add(last === '$all' ? '*' : last);
    }
  }
  return root;
}

/** The object as the client stores it: scalars, navigations nested, items for collections. */
export function load(
  object: HostObject,
  selection: Selection,
  context: QueryContext,
  page: { readonly top?: number; readonly skip?: number } = {},
): Loaded {
  const own = object.items ? ownPart(object, selection) : selection;
  const result = identityOf(object, context);
  for (const property of propertiesOf(object, own, context)) {
    put(result, property, context);
  }
  for (const [name, wanted] of navigationsOf(object, own)) {
    const navigate = object.navigation(name);
    context.demand(object, name, navigate !== undefined);
    const target = navigate?.() ?? null;
    result[context.spell(name)] = target && load(target, wanted, context);
  }
  if (object.items) {
    const skip = page.skip ?? 0;
    const items = object.items().slice(skip, page.top === undefined ? undefined : skip + page.top);
    const perItem = itemPart(object, selection);
    result[context.itemsField] = items.map((item, index) => ({
      ...(skip > 0 && { _Index: skip + index }),
      ...load(item, perItem, context),
    }));
  }
  return result;
}

/** Fields that go with every answer about an object. */
export function identityOf(object: HostObject, context: Pick<QueryContext, 'referenceOf' | 'spell'>): Loaded {
  const reference = context.referenceOf(object);
  const fields = Object.entries(object.identity()).map(
    ([name, value]) => [context.spell(name), value] as const,
  );
  return { ...Object.fromEntries(fields), ...(reference !== undefined && { _ReferenceId: reference }) };
}

/** Whether any of the selected values hang on formulas. */
export function asksForResults(object: HostObject, selection: Selection): boolean {
  const own = selectedScalars(object, selection).some((name) => object.property(name)?.calculated);
  if (own) {
    return true;
  }
  for (const [name, wanted] of navigationsOf(object, selection)) {
    const target = object.navigation(name)?.();
    if (target && asksForResults(target, wanted)) {
      return true;
    }
  }
  const first = object.items?.()[0];
  return first !== undefined && asksForResults(first, itemPart(object, selection));
}

function propertiesOf(
  object: HostObject,
  selection: Selection,
  context: QueryContext,
): readonly BoundProperty[] {
  return selectedScalars(object, selection).flatMap((name) => {
    const property = object.property(name);
    if (selection.scalars.has('*') && !context.allows(object, name)) {
      return [];
    }
    if (!property && !context.knows(object, name)) {
      return [];
    }
    context.demand(object, name, property?.get !== undefined);
    return property ? [property] : [];
  });
}

function selectedScalars(object: HostObject, selection: Selection): readonly string[] {
  const named = [...selection.scalars].filter((name) => name !== '*' && !object.navigation(name));
  return selection.scalars.has('*') ? [...new Set([...object.scalars(), ...named])] : named;
}

/** Navigations with their selection; one that is named alone means its scalars. */
function navigationsOf(object: HostObject, selection: Selection): readonly (readonly [string, Selection])[] {
  const alone = [...selection.scalars]
    .filter((name) => name !== '*' && object.navigation(name) && !selection.navigations.has(name))
    .map((name) => [name, all()] as const);
  return [...selection.navigations, ...alone];
}

/** The client strips "items/", so on a collection only what the collection itself has is meant for it. */
function ownPart(collection: HostObject, selection: Selection): Selection {
  const scalars = new Set([...selection.scalars].filter((name) => name !== '*' && collection.property(name)));
  if (collection.property('count')) {
    scalars.add('count');
  }
  return { scalars, navigations: new Map() };
}

function itemPart(collection: HostObject, selection: Selection): Selection {
  const items = selection.navigations.get('items') ?? emptySelection();
  const scalars = [...selection.scalars].filter((name) => name === '*' || !collection.property(name));
  const wholeItems = selection.scalars.has('items') ? ['*'] : [];
  return {
    scalars: new Set([...scalars.filter((name) => name !== 'items'), ...items.scalars, ...wholeItems]),
    navigations: new Map([
      ...[...selection.navigations].filter(([name]) => name !== 'items'),
      ...items.navigations,
    ]),
  };
}

function put(result: Loaded, property: BoundProperty, context: QueryContext): void {
  const field = context.spell(property.name);
  const value = property.get?.();
  if (!(value instanceof Promise)) {
    result[field] = value ?? null;
    return;
  }
  result[field] = null;
  context.later(
    value.then((resolved: unknown) => {
      result[field] = resolved ?? null;
    }),
  );
}

function emptySelection(): Selection {
  return { scalars: new Set(), navigations: new Map() };
}

function all(): Selection {
  return { scalars: new Set(['*']), navigations: new Map() };
}

export const wireSpelling = { spell: wireName, itemsField: '_Items' };
export const jsonSpelling = { spell: (name: string): string => name, itemsField: 'items' };

/** Kinds of action that this host does not know. */
export function unsupportedAction(type: number): ExcelError {
  return new ExcelError('NotImplemented', `Actions of type ${String(type)} are not answered.`);
}
