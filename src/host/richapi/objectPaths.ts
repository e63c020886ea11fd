import { ExcelError } from '../model/excelError';
import { CallArguments, isRecord } from './callArguments';
import { keyOf } from './collection';
import { isHostObject, type HostObject } from './hostObject';
import { PathType, type ArgumentInfo, type ObjectPath, type ReferencedPaths } from './protocol';
import type { References } from './references';
import type { Requirements } from './requirements';

/** Sent by office.js itself at start-up; answered as a null object, on which every call is ignored. */
const START_UP_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** An object that takes time to find: wait for `found`, then resolve the path again. */
export class PathPending extends Error {
  constructor(readonly found: Promise<void>) {
    super('The object is not found yet.');
  }
}

/** Resolves the object paths of one request: each once, when the first action names it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly requirements: Requirements,
  ) {}

  /** null is a null object, and so is everything reached through one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.path(id);
    const object = path ? this.follow(path) : null;
    this.resolved.set(id, object);
    return object;
  }

  path(id: number): ObjectPath | undefined {
    return this.paths[String(id)];
  }

  /** The arguments with objects in place of the ids that stand for them. */
  arguments(info: ArgumentInfo | undefined): CallArguments {
    return new CallArguments(this.values(info));
  }

  values(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, i) => this.value(value, info?.ReferencedObjectPathIds?.[i]));
  }

  /** Refuses members that this Excel does not know, whether the host could answer them or not. */
  demand(object: HostObject, member: string, answered: boolean): void {
    if (answered && this.requirements.allows(object.typeName, member)) {
      return;
    }
    const reason = answered
      ? `is above ExcelApi ${this.requirements.declared}`
      : 'is not known to this workbook';
    throw new ExcelError('ApiNotFound', `${object.typeName}.${member} ${reason}.`);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        if (path.Name === START_UP_SERVICE) {
          return null;
        }
        throw new ExcelError('ApiNotFound', `${path.Name} is not known to this workbook.`);
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.step(parent, path);
      }
    }
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.property: {
        const navigate = parent.navigation(path.Name);
        this.demand(parent, path.Name, navigate !== undefined);
        return navigate?.() ?? null;
      }
      case PathType.indexer: {
        this.demand(parent, 'getItem', parent.item !== undefined);
        const key = keyOf(this.arguments(path.ArgumentInfo));
        const item = parent.item?.(key) ?? null;
        if (item) {
          return item;
        }
        throw new ExcelError('ItemNotFound', `${parent.typeName} has no item "${String(key)}".`);
      }
      case PathType.method: {
        const method = parent.method(path.Name);
        this.demand(parent, path.Name, method !== undefined);
        const answer = method?.(this.arguments(path.ArgumentInfo));
        if (!(answer instanceof Promise)) {
          return this.asObject(answer, parent, path);
        }
        throw new PathPending(
          answer.then((found: unknown) => {
            this.resolved.set(path.Id, this.asObject(found, parent, path));
          }),
        );
      }
      default:
        throw new ExcelError(
          'InvalidArgument',
          `Unknown kind of object path ${String(path.ObjectPathType)}.`,
        );
    }
  }

  private asObject(answer: unknown, parent: HostObject, path: ObjectPath): HostObject | null {
    if (answer === null || answer === undefined) {
      return null;
    }
    if (isHostObject(answer)) {
      return answer;
    }
    throw new ExcelError('InvalidOperation', `${parent.typeName}.${path.Name} answers no object.`);
  }

  private value(value: unknown, referenced: number | ReferencedPaths | undefined): unknown {
    if (typeof referenced === 'number' && referenced !== 0) {
      return this.resolve(referenced);
    }
    if (Array.isArray(value) && Array.isArray(referenced)) {
      return value.map((each, i) => this.value(each, referenced[i] as number | ReferencedPaths | undefined));
    }
    return isRecord(value) ? this.options(value) : value;
  }

  /** Options objects may hold objects: `{"_ObjectPathId": id}` in their place. */
  private options(value: Readonly<Record<string, unknown>>): unknown {
    if (typeof value._ObjectPathId === 'number') {
      return this.resolve(value._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, isRecord(each) ? this.options(each) : each]),
    );
  }
}
