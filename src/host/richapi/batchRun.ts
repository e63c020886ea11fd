import { ExcelError } from '../model/excelError';
import { isHostObject, type HostObject } from './hostObject';
import { PathPending, type ObjectPaths } from './objectPaths';
import {
  ActionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol';
import {
  asksForResults,
  identityOf,
  jsonSpelling,
  load,
  selectionOf,
  unsupportedAction,
  wireSpelling,
  type QueryContext,
} from './query';
import type { References } from './references';
import type { Requirements } from './requirements';
import { changesWorkbook, writes } from './writing';

export interface BatchContext {
  readonly paths: ObjectPaths;
  readonly references: References;
  readonly requirements: Requirements;
  /** What would change the workbook is refused. */
  readonly isReadOnly: boolean;
  /** Writing actions after which the batch breaks. */
  readonly breakAfter?: { readonly after: number; readonly code: string };
}

/**
 * The actions of one request, strictly in order, up to the first error; nothing is rolled back. It runs in stretches:
 * `advance` goes on as far as it can without waiting and says what to wait for.
 */
export class BatchRun {
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private error: ResponseError | undefined;
  private next = 0;
  private writes = 0;
  /** Paths such as Add and Insert: named by several actions, done once. */
  private readonly created = new Set<number>();
  /** Set by writing actions, cleared by the executor when formulas are up to date. */
  stale = false;

  constructor(
    private readonly request: RequestBody,
    private readonly context: BatchContext,
  ) {}

  get done(): boolean {
    return this.error !== undefined || this.next >= this.request.Actions.length;
  }

  /** 'results': formulas must be recalculated first; a promise: wait for it; undefined: done. */
  advance(): 'results' | Promise<void> | undefined {
    while (!this.done) {
      const action = this.request.Actions[this.next];
      if (!action) {
        break;
      }
      try {
        if (this.stale && this.needsResults(action)) {
          return 'results';
        }
        this.refuseIfReadOnly(action);
        this.breakIfPlanned(action);
        const waiting = this.perform(action);
        this.next += 1;
        if (waiting) {
          return waiting.catch((error: unknown) => this.fail(error, action, this.next - 1));
        }
      } catch (error) {
        if (error instanceof PathPending) {
          return error.found.catch((reason: unknown) => this.fail(reason, action, this.next));
        }
        this.fail(error, action, this.next);
      }
    }
    return undefined;
  }

  response(): ResponseBody {
    return { Results: this.results, TraceIds: this.traceIds, ...(this.error && { Error: this.error }) };
  }

  private perform(action: Action): Promise<void> | undefined {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      this.answer(action, null);
      return undefined;
    }
    const object = this.context.paths.resolve(action.ObjectPathId);
    if (!object) {
      this.answer(action, null);
      return undefined;
    }
    switch (action.ActionType) {
      case ActionType.instantiate:
        this.answer(action, this.identity(object));
        return undefined;
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action, object);
      case ActionType.setProperty:
        this.set(action, object);
        return undefined;
      case ActionType.method:
        return this.call(action, object);
      default:
        throw unsupportedAction(action.ActionType);
    }
  }

  private query(action: Action, object: HostObject): Promise<void> | undefined {
    const pending: Promise<void>[] = [];
    const { paths, requirements } = this.context;
    const context: QueryContext = {
      ...(action.ActionType === ActionType.queryAsJson ? jsonSpelling : wireSpelling),
      demand: (target, member, answered) => paths.demand(target, member, answered),
      allows: (target, member) => requirements.allows(target.typeName, member),
      knows: (target, member) => requirements.knows(target.typeName, member),
      referenceOf: (target) => this.context.references.idOf(target),
      later: (value) => pending.push(value),
    };
    const { Top: top, Skip: skip } = action.QueryInfo ?? {};
    const page = { ...(top !== undefined && { top }), ...(skip !== undefined && { skip }) };
    const value = load(object, selectionOf(action.QueryInfo), context, page);
    if (pending.length === 0) {
      this.answer(action, value);
      return undefined;
    }
    return Promise.all(pending).then(() => this.answer(action, value));
  }

  private set(action: Action, object: HostObject): void {
    const property = object.property(action.Name);
    this.context.paths.demand(object, action.Name, property?.set !== undefined);
    property?.set?.(this.context.paths.values(action.ArgumentInfo)[0]);
  }

  private call(action: Action, object: HostObject): Promise<void> | undefined {
    const { paths, references } = this.context;
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      references.keep(object);
      this.answer(action, null);
      return undefined;
    }
    if (action.Name === '_RemoveReference') {
      references.remove(args.text(0));
      this.answer(action, null);
      return undefined;
    }
    const method = object.method(action.Name);
    paths.demand(object, action.Name, method !== undefined);
    const value = method?.(args);
    if (value instanceof Promise) {
      return value.then((resolved: unknown) => this.answer(action, this.plain(resolved)));
    }
    this.answer(action, this.plain(value));
    return undefined;
  }

  private plain(value: unknown): unknown {
    return isHostObject(value) ? this.identity(value) : (value ?? null);
  }

  private identity(object: HostObject): unknown {
    return identityOf(object, {
      referenceOf: (target) => this.context.references.idOf(target),
      spell: wireSpelling.spell,
    });
  }

  private needsResults(action: Action): boolean {
    const isMethod = action.ActionType === ActionType.method;
    if (isMethod) {
      return /^(get|find)/i.test(action.Name);
    }
    const isQuery = action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson;
    if (!isQuery) {
      return false;
    }
    const object = this.context.paths.resolve(action.ObjectPathId);
    return object !== null && asksForResults(object, selectionOf(action.QueryInfo));
  }

  private refuseIfReadOnly(action: Action): void {
    const { paths, isReadOnly } = this.context;
    const typeOf = (): string | undefined => paths.resolve(action.ObjectPathId)?.typeName;
    if (isReadOnly && changesWorkbook(action, paths.path(action.ObjectPathId), typeOf)) {
      throw new ExcelError('AccessDenied', 'The workbook is open for viewing only.');
    }
  }

  private breakIfPlanned(action: Action): void {
    const isRepeated = action.ActionType === ActionType.instantiate && this.created.has(action.ObjectPathId);
    if (isRepeated || !writes(action, this.context.paths.path(action.ObjectPathId))) {
      return;
    }
    const planned = this.context.breakAfter;
    if (planned && this.writes === planned.after) {
      throw new ExcelError(planned.code, 'A fault was injected here.');
    }
    if (action.ActionType === ActionType.instantiate) {
      this.created.add(action.ObjectPathId);
    }
    this.writes += 1;
    this.stale = true;
  }

  private answer(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private fail(error: unknown, action: Action, index: number): void {
    const path = this.context.paths.path(action.ObjectPathId);
    this.error = {
      Code: codeOf(error),
      Message: error instanceof Error ? error.message : String(error),
      Location: action.Name || path?.Name || '',
      HttpStatusCode: 400,
      ActionIndex: index,
    };
  }
}

/** By name and not by class: the model may come from a bundle with a class of its own. */
function codeOf(error: unknown): string {
  const isExcels = error instanceof Error && error.name === 'ExcelError' && 'code' in error;
  return isExcels ? String(error.code) : 'GeneralException';
}
