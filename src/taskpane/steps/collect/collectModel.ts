import type { ReceivingDecision } from '../../../core/submissions/submission';
import type { CollectedFile, CollectedForm } from '../../../sheets/collect/collected.types';
import type { FormDifference, FormPlan, ReceivingOutcome } from '../../../sheets/collect/receiving.types';

/**
 * Where a file stands. toChoose: says something else than what stands in the workbook. toFix: has errors. refused:
 * not taken at all. valid: can be received. received: its entries stand in the workbook already. known: was received
 * or set aside before, and another version counts. outdated: the round has changed since the file was read.
 */
export type FileKind = 'toChoose' | 'toFix' | 'refused' | 'outdated' | 'valid' | 'received' | 'known';

export interface FileEntry {
  readonly file: CollectedFile;
  readonly kind: FileKind;
  /** The cells between which one has to choose. */
  readonly differences: readonly FormDifference[];
  /** A file with errors that the workbook does not know of yet. */
  readonly isToRecord: boolean;
}

/** Which version to use where two differ, by file name. */
export type Decisions = ReadonlyMap<string, ReceivingDecision>;

const ORDER: readonly FileKind[] = ['toChoose', 'toFix', 'refused', 'outdated', 'valid', 'received', 'known'];

const KIND_OF: Readonly<Record<ReceivingOutcome, FileKind>> = {
  received: 'valid',
  alreadyReceived: 'received',
  known: 'known',
  notUsed: 'known',
  undecided: 'toChoose',
  toFix: 'toFix',
  outdated: 'outdated',
};

/**
 * Every file with where it stands, those that need somebody first.
 *
 * @param notOnRecord those with errors that the workbook does not know of.
 */
export function fileEntries(
  files: readonly CollectedFile[],
  plans: readonly FormPlan[],
  notOnRecord: readonly CollectedForm[],
): readonly FileEntry[] {
  const toRecord = new Set<CollectedFile>(notOnRecord);
  const planOf = new Map(plans.map((plan) => [plan.form, plan]));
  const entries = files.map((file): FileEntry => {
    if (file.kind === 'refused') {
      return { file, kind: 'refused', differences: [], isToRecord: false };
    }
    const plan = planOf.get(file);
    const kind = KIND_OF[plan?.outcome ?? 'outdated'];
    const differences = kind === 'toChoose' ? (plan?.differences ?? []) : [];
    return { file, kind, differences, isToRecord: toRecord.has(file) };
  });
  return ORDER.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

export type FilePill = Exclude<FileKind, 'known' | 'outdated'>;

/** The pill under which a kind is counted. */
export function pillOf(kind: FileKind): FilePill {
  return kind === 'known' ? 'received' : kind === 'outdated' ? 'refused' : kind;
}

/** The forms that the primary button writes, given what was chosen so far. */
export function formsToReceive(
  entries: readonly FileEntry[],
  decisions: Decisions,
): readonly CollectedForm[] {
  return entries.flatMap(({ file, kind }) =>
    file.kind === 'form' && (kind === 'valid' || (kind === 'toChoose' && decisions.has(file.file)))
      ? [file]
      : [],
  );
}

/** The files with errors that it puts on record. */
export function formsToRecord(entries: readonly FileEntry[]): readonly CollectedForm[] {
  return entries.flatMap(({ file, isToRecord }) => (file.kind === 'form' && isToRecord ? [file] : []));
}
