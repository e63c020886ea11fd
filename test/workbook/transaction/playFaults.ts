import type { PlayedFault } from '../../../src/host/richapi/playedFaults';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import type { EmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { WorkbookFailure, type StandingPlace } from '../../../src/workbook/failure';
import { measureTimeWith } from '../../../src/workbook/run/timeLimit';
import type { Undoable } from '../../../src/workbook/workbookPort';

/** A command, and a workbook in which there is something for it to do. */
export interface Scene {
  readonly start: WorkbookSnapshot;
  readonly run: () => Promise<Partial<Undoable>>;
  /** Syncs at the end that write nothing. */
  readonly courtesies?: number;
}

/** Faults that meet the requests of a command one after the other. */
export type FaultPlan = readonly (PlayedFault | null)[];

/** How a workbook looks, sheet by sheet, without ids. */
type Seen = ReadonlyMap<string, string>;

interface Ends {
  readonly from: Seen;
  readonly goal: Seen;
}

/**
 * Plays faults on a command and on its undo, and compares what is said with the workbook.
 *
 * @param plansFor the plans for a command of so many syncs.
 * @returns what was said and is not so, one line each, and how often each thing was said.
 */
export async function playFaults(
  book: EmbeddedWorkbook,
  { start, run, courtesies = 0 }: Scene,
  plansFor: (syncs: number) => readonly FaultPlan[],
): Promise<{ readonly wrong: readonly string[]; readonly said: Readonly<Record<string, number>> }> {
  const wrong: string[] = [];
  const said: Record<string, number> = {};
  const stopTime = silenceEndsTime(book);
  const check = (plan: FaultPlan, outcome: Outcome, ends: Ends, what: string): boolean => {
    book.faults.clear();
    said[outcome.said] = (said[outcome.said] ?? 0) + 1;
    const now = seen(book);
    const problems = problemsOf(outcome, ends, now, plan.filter(Boolean).length > 1);
    if (!book.host.events.enabled) {
      problems.push('events are off');
    }
    wrong.push(...problems.map((problem) => `${what} ${JSON.stringify(plan)}: ${problem}`));
    return !isSame(now, ends.from);
  };

  await book.model.load(start);
  const before = seen(book);
  /** Loading a workbook takes longer than taking something back. */
  const bringBack = async (undo?: () => Promise<void>): Promise<void> => {
    if (!isSame(seen(book), before)) {
      await undo?.();
    }
    if (!isSame(seen(book), before)) {
      await book.model.load(start);
    }
  };
  book.meter.reset();
  const done = await run();
  const after = seen(book);
  let last: Partial<Undoable> | undefined = done;
  for (const plan of plansFor(book.meter.syncs - courtesies)) {
    await bringBack(last?.undo);
    book.faults.play(...plan);
    const outcome = await outcomeOf(run);
    check(plan, outcome, { from: before, goal: after }, 'doing');
    last = outcome.made;
  }
  if (!done.undo) {
    stopTime();
    return { wrong, said };
  }
  let undo: (() => Promise<void>) | undefined;
  const again = async (): Promise<() => Promise<void>> => {
    await bringBack();
    return (await run()).undo ?? (() => Promise.resolve());
  };
  book.meter.reset();
  await (
    await again()
  )();
  for (const plan of plansFor(Math.ceil(book.meter.syncs / 2))) {
    undo ??= await again();
    book.faults.play(...plan);
    if (check(plan, await outcomeOf(undo), { from: after, goal: before }, 'undoing')) {
      undo = undefined;
    }
  }
  stopTime();
  return { wrong, said };
}

interface Outcome {
  readonly made?: Partial<Undoable>;
  readonly said: string;
  readonly places: readonly StandingPlace[];
}

async function outcomeOf(command: () => Promise<Partial<Undoable> | void>): Promise<Outcome> {
  try {
    const made = await command();
    return { said: 'done', places: [], ...(made && { made }) };
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) {
      throw error;
    }
    return { said: error.state, places: error.places };
  }
}

function problemsOf(
  { said, places }: Outcome,
  { from, goal }: Ends,
  now: Seen,
  mayBeUnknown: boolean,
): string[] {
  switch (said) {
    case 'done':
      return isSame(now, goal) ? [] : [`done, but ${differing(now, goal)} is not so`];
    case 'untouched':
    case 'restored':
      return isSame(now, from) ? [] : [`${said}, but ${differing(now, from)} is changed`];
    case 'unknown':
      return mayBeUnknown ? [] : ['unknown, though it could be looked at'];
    default:
      return (isSame(now, from) || isSame(now, goal)) && !(mayBeUnknown && places.some(isUnclear))
        ? [`${said}, though nothing stands between`]
        : places
            .filter((place) => !(mayBeUnknown && isUnclear(place)))
            .flatMap(({ sheet, stands }) =>
              standingOf(sheet, now, from, goal) === stands ? [] : [`${sheet} stands not ${stands}`],
            );
  }
}

/** Said only where looking and taking back were refused as well. */
function isUnclear({ stands }: StandingPlace): boolean {
  return stands === 'unclear';
}

function standingOf(sheet: string, now: Seen, from: Seen, goal: Seen): StandingPlace['stands'] {
  if (now.get(sheet) === from.get(sheet)) {
    return 'before';
  }
  return now.get(sheet) === goal.get(sheet) ? 'after' : 'between';
}

/** A request that is given no answer makes the time of those that wait for one pass. */
function silenceEndsTime(book: EmbeddedWorkbook): () => void {
  const waiting = new Set<() => void>();
  measureTimeWith((_, call) => {
    waiting.add(call);
    return () => waiting.delete(call);
  });
  book.faults.onSilence = () => {
    for (const call of [...waiting]) {
      waiting.delete(call);
      call();
    }
  };
  return () => {
    measureTimeWith();
    book.faults.onSilence = undefined;
  };
}

/** Which sheet is in front does not count, nor in which order validations were made. */
function seen(book: EmbeddedWorkbook): Seen {
  const withoutIds = (value: unknown): string => JSON.stringify(value).replace(/"id":"[^"]*"/g, '"id":""');
  const { sheets, activeSheet: _active, ...rest } = book.model.save();
  return new Map([
    ...sheets.map((sheet) => {
      const validations = (sheet.validations ?? []).map((each) => JSON.stringify(each)).sort();
      return [sheet.name, withoutIds({ ...sheet, validations })] as const;
    }),
    ['', withoutIds(rest)] as const,
  ]);
}

function isSame(left: Seen, right: Seen): boolean {
  return left.size === right.size && [...left].every(([sheet, text]) => right.get(sheet) === text);
}

function differing(now: Seen, wanted: Seen): string {
  const sheets = new Set([...now.keys(), ...wanted.keys()]);
  return [...sheets]
    .filter((sheet) => now.get(sheet) !== wanted.get(sheet))
    .map((sheet) => differenceAt(sheet, now.get(sheet) ?? '', wanted.get(sheet) ?? ''))
    .join(', ');
}

/** Enough to see what it is. */
function differenceAt(sheet: string, now: string, wanted: string): string {
  let at = 0;
  while (now[at] === wanted[at]) {
    at += 1;
  }
  const part = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
  return `${sheet}: ${part(now)} instead of ${part(wanted)}`;
}
