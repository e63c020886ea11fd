import { nameDenial } from '../run/denial';
import { toFailure } from '../run/officeErrors';
import { applySteps, type ApplyOptions, type WriteWatch } from '../run/requests';
import { changeInTurn, runBatches } from '../run/run';
import type { FailureDetails, WorkbookFailure } from '../failure';
import { openBook, type Book } from './book';
import type { Applied, Change } from './change';
import { addSheets } from './addSheets';
import type { Undoable } from '../workbookPort';
import { inquire } from './inquiry';
import { inverseOf } from './inverse';
import { settle, type Outcome } from './settle';

/** What a transaction is to change, planned from what was just read. */
export interface Plan<T> extends ApplyOptions {
  readonly changes: readonly Change[];
  /** What is told of it when it is done. */
  readonly result: T;
}

export interface Done<T> extends Undoable {
  readonly result: T;
}

/**
 * The only way into the workbook: any number of places, all or nothing, one undo for all of them.
 *
 * Two syncs beside those of the plan (one to read what stands in the places, one to write), one more where sheets are
 * added, whatever the number of places; further ones only for what is too large for one request or one answer.
 *
 * A failure is a WorkbookFailure whose `state` and `places` were read from the workbook after it; where all of it
 * turns out to stand, there is none. Undo is a transaction of its own, with the same promise.
 *
 * @param watch a long write is then written sheet by sheet, and may be stopped between two of them.
 */
export async function transact<T>(
  command: string,
  plan: (book: Book) => Promise<Plan<T>>,
  watch: WriteWatch = {},
): Promise<Done<T>> {
  const { result, applied } = await perform(command, async (book) => ({ ...(await plan(book)), ...watch }));
  return {
    result,
    undo: async () => {
      await perform(`${command}.undo`, (book) => planUndo(book, applied));
    },
  };
}

/** A transaction that is under way. */
interface Progress {
  changes: Change[];
  before: unknown[];
  /** How many of them the plan needed first: sheets for tables. They stay where the rest is undone. */
  prepared: number;
  /** All of its changes are known, none is still to be planned. */
  isWhole: boolean;
  /** Sheets were to come or go. */
  changesSheets: boolean;
  sheet?: string;
}

function perform<T>(
  command: string,
  plan: (book: Book) => Promise<Plan<T>>,
): Promise<{ readonly result: T; readonly applied: Applied }> {
  return changeInTurn(async () => {
    const progress: Progress = { changes: [], before: [], prepared: 0, isWhole: false, changesSheets: false };
    let planned: Plan<T> | undefined;
    try {
      await runBatches(async (context) => {
        const book = openBook(
          context,
          (sheet) => (progress.sheet = sheet),
          async (changes) => {
            await make(context, changes, progress);
            progress.prepared += changes.length;
          },
        );
        planned = await plan(book);
        await make(context, planned.changes, progress, planned);
      });
    } catch (error) {
      const outcome: Outcome =
        progress.changes.length > 0
          ? await settle(withoutContained(progress), progress.isWhole)
          : { state: 'untouched' };
      const { state, places = [] } = outcome;
      if (state !== 'done') {
        throw await failureOf(error, command, progress, { state, places });
      }
    }
    const { changes, before, prepared } = progress;
    return {
      result: (planned as Plan<T>).result,
      applied: { changes: changes.slice(prepared), before: before.slice(prepared) },
    };
  });
}

/** What is said of an error; where Excel has refused access, after a look at what is locked. */
function failureOf(
  error: unknown,
  command: string,
  { changes, changesSheets, sheet }: Progress,
  found: Pick<FailureDetails, 'state' | 'places'>,
): Promise<WorkbookFailure> {
  const failure = toFailure(error, command, { ...found, ...(sheet !== undefined && { sheet }) });
  const sheets = [...changes.map((change) => change.sheet), ...(sheet === undefined ? [] : [sheet])];
  return nameDenial(failure, { sheets, changesSheets });
}

/** Reads what stands in the places, then writes. From then on the changes are under way. */
async function make(
  context: Excel.RequestContext,
  changes: readonly Change[],
  progress: Progress,
  options?: ApplyOptions,
): Promise<void> {
  if (changes.length > 0) {
    const before = await inquire(
      context,
      changes.map((change) => change.ask(context)),
    );
    changes.forEach((change, index) => change.refuse(before[index], false));
    progress.changes.push(...changes);
    progress.before.push(...before);
  }
  progress.isWhole = options !== undefined;
  const added = changes.filter((change, index) =>
    change.addsSheet?.(progress.before.at(index - changes.length)),
  );
  progress.changesSheets ||= added.length > 0;
  await addSheets(context, added);
  const steps = changes.flatMap((change, index) => change.apply(progress.before.at(index - changes.length)));
  progress.changesSheets ||= steps.some((step) => step.changesSheets);
  if (steps.length > 0) {
    await applySteps(context, steps, options);
  }
}

/** What stands on a sheet that was added for it comes and goes with the sheet. */
function withoutContained({ changes, before, prepared }: Progress): Applied {
  const added = new Set(changes.slice(0, prepared).map(({ sheet }) => sheet));
  const isKept = (index: number): boolean => index < prepared || !added.has(changes[index]?.sheet ?? '');
  return {
    changes: changes.filter((_, index) => isKept(index)),
    before: before.filter((_, index) => isKept(index)),
  };
}

async function planUndo(book: Book, { changes, before }: Applied): Promise<Plan<void>> {
  const moved: Change[] = [];
  for (const change of changes) {
    moved.push((await change.relocate?.(book.round)) ?? change);
  }
  // What was done last is taken back first.
  const inverse = moved.map((change, index) => inverseOf(change, before[index])).reverse();
  return { changes: inverse, result: undefined };
}
