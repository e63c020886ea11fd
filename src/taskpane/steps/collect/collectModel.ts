import type { ReceivingDecision } from '../../../core/submissions/submission';
import type { CollectedFile, CollectedForm } from '../../../sheets/collect/collected.types';
import type { FormDifference, FormPlan, ReceivingOutcome } from '../../../sheets/collect/receiving.types';

/**
 * Where a file stands. toChoose: says something else than what stands in the workbook, or than another file of its unit.
 * toFix: has errors. refused: not taken at all. valid: can be received. received: its entries stand in the workbook
 * already. known: was received or set aside before, and another version counts. outdated: the round has changed since
 * the file was read. duplicate: has the very entries of another file.
 */
export type FileKind =
  'toChoose' | 'toFix' | 'refused' | 'outdated' | 'valid' | 'received' | 'known' | 'duplicate';

export interface FileEntry {
  readonly file: CollectedFile;
  readonly kind: FileKind;
  /** When its turn came among the files that were read. */
  readonly position: number;
  /** Whether it is at this file that one has to choose. */
  readonly isAsked: boolean;
  /** The other file of the unit and period, where the choice is between two that were read. */
  readonly rival?: CollectedForm;
  /** The cells between which one has to choose. */
  readonly differences: readonly FormDifference[];
  /** A file with errors that the workbook does not know of yet. */
  readonly isToRecord: boolean;
}

/** Which version to use where two differ, by file name. */
export type Decisions = ReadonlyMap<string, ReceivingDecision>;

const ORDER: readonly FileKind[] = [
  'toChoose',
  'toFix',
  'refused',
  'outdated',
  'valid',
  'received',
  'known',
  'duplicate',
];

const KIND_OF: Readonly<Record<ReceivingOutcome, FileKind>> = {
  received: 'valid',
  replaced: 'valid',
  alreadyReceived: 'received',
  known: 'known',
  notUsed: 'known',
  undecided: 'toChoose',
  toFix: 'toFix',
  outdated: 'outdated',
};

/** What the forms would be: before anything was decided, and with what was decided so far. */
export interface FormPreviews {
  readonly undecided: readonly FormPlan[];
  readonly decided: readonly FormPlan[];
}

/**
 * Every file with where it stands, those that need somebody first. Where it stands does not depend on what was decided,
 * so that no row moves under the hand that decides.
 *
 * @param notOnRecord those with errors that the workbook does not know of.
 */
export function fileEntries(
  files: readonly CollectedFile[],
  { undecided, decided }: FormPreviews,
  notOnRecord: readonly CollectedForm[],
): readonly FileEntry[] {
  const toRecord = new Set<CollectedFile>(notOnRecord);
  const planOf = new Map<CollectedFile, FormPlan>(undecided.map((plan) => [plan.form, plan]));
  const decidedOf = new Map<CollectedFile, FormPlan>(decided.map((plan) => [plan.form, plan]));
  const rivals = rivalsOf(undecided);
  const entries = files.map((file, position): FileEntry => {
    const none = { file, position, isAsked: false, differences: [], isToRecord: false };
    if (file.kind !== 'form') {
      return { ...none, kind: file.kind };
    }
    const kind = KIND_OF[planOf.get(file)?.outcome ?? 'outdated'];
    const rival = rivals.get(file);
    const isAsked = kind === 'toChoose';
    return {
      ...none,
      kind: rival ? 'toChoose' : kind,
      isAsked,
      ...(rival && { rival }),
      differences: isAsked ? (decidedOf.get(file)?.differences ?? []) : [],
      isToRecord: toRecord.has(file),
    };
  });
  return ORDER.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

/** For each form the one of the same unit and period with which it was read, where one has to choose between them. */
function rivalsOf(undecided: readonly FormPlan[]): ReadonlyMap<CollectedFile, CollectedForm> {
  const first = new Map(
    undecided.flatMap(({ form, outcome }) => (outcome === 'received' ? [[slotOf(form), form] as const] : [])),
  );
  const rivals = new Map<CollectedFile, CollectedForm>();
  for (const { form, outcome, earlierFile } of undecided) {
    const other = outcome === 'undecided' ? first.get(slotOf(form)) : undefined;
    if (other && other.file === earlierFile) {
      rivals.set(form, other);
      rivals.set(other, form);
    }
  }
  return rivals;
}

function slotOf({ unit, period }: CollectedForm): string {
  return `${unit}/${period}`;
}

export type FilePill = Exclude<FileKind, 'known' | 'outdated'>;

/** The pill under which a kind is counted. */
export function pillOf(kind: FileKind): FilePill {
  return kind === 'known' ? 'received' : kind === 'outdated' ? 'refused' : kind;
}

/** How many files wait for a choice. */
export function openQuestions(entries: readonly FileEntry[], decisions: Decisions): number {
  return entries.filter((entry) => isOpen(entry, decisions)).length;
}

function isOpen({ isAsked, file }: FileEntry, decisions: Decisions): boolean {
  return isAsked && !decisions.has(file.file);
}

/**
 * The forms that the primary button writes, given what was chosen so far, in the order in which they were read: each is
 * compared with the ones before it. Of two files of one unit neither is written while nobody has chosen between them.
 */
export function formsToReceive(
  entries: readonly FileEntry[],
  decisions: Decisions,
): readonly CollectedForm[] {
  const held = new Set(
    entries.flatMap((entry) =>
      entry.file.kind === 'form' && entry.rival && isOpen(entry, decisions) ? [slotOf(entry.file)] : [],
    ),
  );
  return [...entries]
    .sort((left, right) => left.position - right.position)
    .flatMap((entry) => {
      const { file, kind } = entry;
      const isTaken = kind === 'valid' || (kind === 'toChoose' && !isOpen(entry, decisions));
      return file.kind === 'form' && isTaken && !held.has(slotOf(file)) ? [file] : [];
    });
}

/** The files with errors that it puts on record. */
export function formsToRecord(entries: readonly FileEntry[]): readonly CollectedForm[] {
  return entries.flatMap(({ file, isToRecord }) => (file.kind === 'form' && isToRecord ? [file] : []));
}
