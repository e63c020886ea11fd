import { BatchRun } from './batchRun';
import { TransportError, type Faults } from './faults';
import type { HostObject } from './hostObject';
import { byteLength, type Meter } from './meter';
import { ObjectPaths } from './objectPaths';
import type { PlayedFault } from './playedFaults';
import { RequestFlag, type RequestBody, type ResponseBody } from './protocol';
import { References } from './references';
import type { Requirements } from './requirements';
import { writes } from './writing';

/** What the executor needs of the workbook beside its objects. */
export interface Recalculation {
  /** Runs a stretch of actions as one step. */
  batch<T>(work: () => T): T;
  /** Resolves when the results of all formulas are in their cells. */
  flush(): Promise<void>;
  /** False while calculation is manual or held until the end of the request. */
  automatic(): boolean;
  /** A request is over: what was held until the next sync is not any more. True if calculation was. */
  endOfRequest(): boolean;
}

export interface ExecutorOptions {
  readonly root: HostObject;
  readonly recalculation: Recalculation;
  readonly requirements: Requirements;
  readonly meter: Meter;
  readonly faults: Faults;
  /** Bytes that a request or a response may have; Excel on the web has about 5 MB. */
  readonly payloadLimit: number;
}

/** How large a request was on its way, and the flags beside it. */
export interface Envelope {
  readonly bytes: number;
  readonly flags: number;
}

/** Answers the requests of office.js one after another. Rejects only with a TransportError. */
export class Executor {
  readonly references = new References();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ExecutorOptions) {}

  /** The JSON text of the response. */
  execute(request: RequestBody, envelope: Envelope): Promise<string> {
    const mayWait = (envelope.flags & RequestFlag.delayForCellEdit) !== 0;
    if (this.options.faults.isCellEdited && !mayWait && !isHousekeeping(request)) {
      // Refused at once, even while another request waits for the end of the editing.
      return this.answer(request, envelope).then((text) => text ?? this.silence());
    }
    const answer = this.last.then(() => this.answer(request, envelope));
    this.last = answer.catch(() => undefined);
    // Only this caller waits for ever: the next request gets its turn.
    return answer.then((text) => text ?? this.silence());
  }

  private silence(): Promise<string> {
    this.options.faults.onSilence?.();
    return new Promise(() => undefined);
  }

  /** undefined: no answer is to come. */
  private async answer(request: RequestBody, envelope: Envelope): Promise<string | undefined> {
    const { meter, faults, payloadLimit } = this.options;
    const housekeeping = isHousekeeping(request);
    const isWrite =
      (envelope.flags & RequestFlag.write) !== 0 &&
      request.Actions.some((action) => writes(action, request.ObjectPaths[action.ObjectPathId]));
    meter.request({ housekeeping, writes: isWrite, actions: request.Actions.length }, envelope.bytes);
    try {
      const fault = housekeeping
        ? undefined
        : await faults.admit({ waitsForCellEdit: (envelope.flags & RequestFlag.delayForCellEdit) !== 0 });
      if (envelope.bytes > payloadLimit) {
        throw new TransportError(5103);
      }
      if (fault?.kind === 'unanswered' && !fault.isDone) {
        return undefined;
      }
      const planned = isWrite && !housekeeping ? faults.nextWrite() : undefined;
      const response = await this.run(request, fault?.kind === 'broken' ? breakOf(fault) : planned);
      if (fault?.kind === 'lost') {
        throw new TransportError(fault.number);
      }
      if (fault?.kind === 'unanswered') {
        return undefined;
      }
      if (response.Error) {
        meter.errors.push(response.Error.Code);
      }
      const text = JSON.stringify(response);
      const bytes = byteLength(text);
      if (bytes > payloadLimit) {
        throw new TransportError(5104);
      }
      meter.response(housekeeping, bytes);
      return text;
    } catch (error) {
      if (error instanceof TransportError) {
        meter.errors.push(error.code);
      }
      throw error;
    }
  }

  private async run(
    request: RequestBody,
    breakAfter: { readonly after: number; readonly code: string } | undefined,
  ): Promise<ResponseBody> {
    const { root, requirements, recalculation } = this.options;
    const paths = new ObjectPaths(request.ObjectPaths, root, this.references, requirements);
    const run = new BatchRun(request, {
      paths,
      references: this.references,
      requirements,
      isReadOnly: this.options.faults.isReadOnly,
      ...(breakAfter && { breakAfter }),
    });
    const settle = async (): Promise<void> => {
      if (run.stale && recalculation.automatic()) {
        await recalculation.flush();
      }
      run.stale = false;
    };
    while (!run.done) {
      const waiting = recalculation.batch(() => run.advance());
      if (waiting === 'results') {
        await settle();
      } else {
        await waiting;
      }
    }
    if (recalculation.endOfRequest()) {
      run.stale = true;
    }
    await settle();
    return run.response();
  }
}

function breakOf({ after, code = 'GeneralException' }: Extract<PlayedFault, { kind: 'broken' }>): {
  readonly after: number;
  readonly code: string;
} {
  return { after, code };
}

/** What office.js sends of its own accord: the release of references after Excel.run, and its start-up notice. */
function isHousekeeping(request: RequestBody): boolean {
  const calls = request.Actions.filter((action) => action.Name !== '');
  return (
    calls.length > 0 &&
    calls.every((action) => action.Name === '_RemoveReference' || action.Name === 'NotifyActionHandlerReady')
  );
}
