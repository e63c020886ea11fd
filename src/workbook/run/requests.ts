/** One thing to do to a sheet, and about how many bytes it adds to the request. */
export interface Step {
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** Excel on the web refuses 5 MB; the rest is for what the estimate does not see. */
const MOST_BYTES = 3_500_000;

/** Whether all of it fits one request. */
export function fitsOneRequest(steps: readonly Step[]): boolean {
  return steps.reduce((sum, step) => sum + step.bytes, 0) <= MOST_BYTES;
}

interface SheetSteps {
  readonly sheet: Excel.Worksheet;
  readonly steps: readonly Step[];
}

/**
 * Applies the steps in order and syncs: once if they fit one request, which is the rule, and as often as needed
 * only beyond that (a score table of some ten thousand rows).
 *
 * @param prepare what each request begins with, since suspensions end with a sync.
 */
export async function applyInRequests(
  context: Excel.RequestContext,
  work: readonly SheetSteps[],
  prepare: () => void,
  finish: () => void,
): Promise<void> {
  let bytes = 0;
  prepare();
  for (const { sheet, steps } of work) {
    for (const step of steps) {
      if (bytes > 0 && bytes + step.bytes > MOST_BYTES) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only what is too large for one request comes in several
        await context.sync();
        bytes = 0;
        prepare();
      }
      step.apply(sheet);
      bytes += step.bytes;
    }
  }
  finish();
  await context.sync();
}
