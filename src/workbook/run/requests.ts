import { WorkbookFailure } from '../failure';
import { beginQuiet, endQuiet, noteEvents } from './quiet';

/** One thing to do to a sheet, and about how many bytes it adds to the request. */
export interface Step {
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** One thing to do to the workbook. */
export interface WorkbookStep {
  readonly bytes: number;
  /** Requests are cut between sheets where they have to be cut. */
  readonly sheet: string;
  /** It cannot be taken back by writing, so it comes after all that can. */
  readonly isLast?: true;
  /** A sheet comes or goes by it. */
  readonly changesSheets?: true;
  apply(workbook: Excel.Workbook, sheet: () => Excel.Worksheet): void;
}

/** The same steps, to a sheet that is found by its name. */
export function onSheet(sheet: string, steps: readonly Step[]): WorkbookStep[] {
  return steps.map(({ bytes, apply }) => ({ bytes, sheet, apply: (_, find) => apply(find()) }));
}

/** Excel on the web refuses 5 MB; the rest is for what the estimate does not see. */
const MOST_BYTES = 3_500_000;
/** What is watched and longer than this is written sheet by sheet, so that there is something to see and to stop. */
const LONG_BYTES = 400_000;

/** Whether all of it fits one request. */
export function fitsOneRequest(steps: readonly { readonly bytes: number }[]): boolean {
  return bytesOf(steps) <= MOST_BYTES;
}

/** How far a long write is. */
export interface WriteProgress {
  /** What is written now. */
  readonly sheet: string;
  /** Which of the sheets it is, from 1, and how many are written. */
  readonly number: number;
  readonly count: number;
  /** Which part of all bytes is written, from 0 to 1. */
  readonly fraction: number;
}

/** Whoever waits for a write that may be long. */
export interface WriteWatch {
  /** Told before each request; not for what is written in one: there is nothing to see and to stop. */
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Stops it between two requests: what was written is taken back. */
  readonly signal?: AbortSignal;
}

export interface ApplyOptions extends WriteWatch {
  /** Nothing else in the workbook can refer to what is written: formulas need not be calculated in between. */
  readonly holdsCalculation?: boolean;
}

/**
 * Applies the steps in order and syncs: once if they fit one request, which is the rule, and as often as needed only
 * beyond that (a score table of some ten thousand rows). Events are off meanwhile.
 */
export async function applySteps(
  context: Excel.RequestContext,
  steps: readonly WorkbookStep[],
  options: ApplyOptions = {},
): Promise<void> {
  // One proxy for each sheet: every other one would be sent along.
  const sheets = new Map<string, Excel.Worksheet>();
  const ordered = [...steps.filter(({ isLast }) => !isLast), ...steps.filter(({ isLast }) => isLast)];
  const total = bytesOf(steps);
  const isWatched = options.onProgress !== undefined || options.signal !== undefined;
  const requests = cutRequests(ordered, isWatched && total > LONG_BYTES);
  const names = [...new Set(ordered.map(({ sheet }) => sheet))];
  let written = 0;
  for (const [index, request] of requests.entries()) {
    refuseStopped(options);
    if (requests.length > 1) {
      tell(options, request, names, written / total);
    }
    beginQuiet(context);
    if (options.holdsCalculation) {
      context.application.suspendApiCalculationUntilNextSync();
    }
    applyRequest(context, request, sheets);
    written += bytesOf(request);
    if (index === requests.length - 1) {
      endQuiet(context);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only what is too large for one request comes in several
    await context.sync();
  }
  noteEvents(true);
}

/** @throws WorkbookFailure cancelled where nobody wants it any more. */
function refuseStopped({ signal }: WriteWatch): void {
  if (signal?.aborted) {
    throw new WorkbookFailure('cancelled');
  }
}

function tell(
  { onProgress }: WriteWatch,
  [first]: readonly WorkbookStep[],
  names: readonly string[],
  fraction: number,
): void {
  if (first) {
    const number = names.indexOf(first.sheet) + 1;
    onProgress?.({ sheet: first.sheet, number, count: names.length, fraction });
  }
}

function applyRequest(
  { workbook }: Excel.RequestContext,
  request: readonly WorkbookStep[],
  sheets: Map<string, Excel.Worksheet>,
): void {
  for (const { sheet: name, apply } of request) {
    apply(workbook, () => {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    });
  }
}

/** Requests of at most 3.5 MB, cut between sheets where that is enough, or where it is wanted. */
function cutRequests(
  steps: readonly WorkbookStep[],
  cutsBetweenSheets: boolean,
): (readonly WorkbookStep[])[] {
  const requests: WorkbookStep[][] = [[]];
  let bytes = 0;
  for (const [index, step] of steps.entries()) {
    const isNextSheet = index > 0 && steps[index - 1]?.sheet !== step.sheet;
    const coming = isNextSheet ? bytesOfSheet(steps, index) : step.bytes;
    const isFull = bytes > 0 && bytes + Math.min(coming, MOST_BYTES) > MOST_BYTES;
    if (isFull || (isNextSheet && cutsBetweenSheets)) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

function bytesOfSheet(steps: readonly WorkbookStep[], first: number): number {
  const end = steps.findIndex(({ sheet }, index) => index > first && sheet !== steps[first]?.sheet);
  return bytesOf(steps.slice(first, end === -1 ? undefined : end));
}

function bytesOf(steps: readonly { readonly bytes: number }[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}
