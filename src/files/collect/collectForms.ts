import type { ScoreRow } from '../../core/rows/scoreRow';
import { enteredRows, type EnteredRows } from '../../core/entries/enteredRows';
import type { Round } from '../../core/round/round';
import type { CollectedFile, CollectedForm } from '../../sheets/collect/collected.types';
import { refusedFile, type RefusedFile } from '../../sheets/collect/refusedFile';
import { judgeForm } from '../../sheets/collect/judgeForm';
import { freeName } from '../freeName';
import { nextTurn } from '../nextTurn';
import { bytesOf, dayOf, type ChosenFile } from './chosenFile';
import { fileFindings } from './fileFindings';
import { MAX_FILE_BYTES } from './limits';
import { isJunk } from './nameKind';
import { openFile, tooLarge, type OpenedFile } from './openFile';

export interface CollectOptions {
  /** Stops before the next file; what was told until then stays valid. */
  readonly signal?: AbortSignal;
  /** Called before each chosen file and at the end, with how many are done; an archive is one. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The rows of the score table: points of earlier periods that a form shows are compared with them. */
  readonly scores?: readonly ScoreRow[];
  /** Forms of the same batch that were collected before, against which the others are compared. */
  readonly before?: readonly CollectedForm[];
  /** How many of the chosen files were read before, if reading goes on after an interruption. */
  readonly from?: number;
  /** Called before a file is looked at, those in archives too, with its name; false passes it over. */
  readonly onFile?: (file: string) => boolean;
}

/** Others get their turn so often (milliseconds). */
const TURN = 30;

/**
 * Reads and judges returned files, one after the other, and keeps nothing of a file but its entries.
 *
 * Whatever a file is, something is told of it, and the others go on: no file throws. Files that systems and programs
 * leave beside others (".DS_Store", "~$…") are passed over.
 */
export async function* collectForms(
  files: readonly ChosenFile[],
  round: Round,
  { signal, onProgress, scores, before = [], from = 0, onFile = () => true }: CollectOptions = {},
): AsyncGenerator<CollectedFile, void, undefined> {
  const batch = new Batch(before);
  const entered = scores && enteredRows(round, scores);
  let lastTurn = performance.now();
  let done = from;
  for (const [name, chosen] of [...namedFiles(files)].slice(from)) {
    onProgress?.(done, files.length);
    for await (const opened of contentsOf(name, chosen, onFile)) {
      if (signal?.aborted) {
        return;
      }
      yield opened.kind === 'opened' ? batch.add(judged(opened, round, entered)) : opened;
      if (performance.now() - lastTurn > TURN) {
        await nextTurn();
        lastTurn = performance.now();
      }
    }
    if (signal?.aborted) {
      return;
    }
    done += 1;
  }
  onProgress?.(files.length, files.length);
}

/** The chosen files as they are shown: each by a name of its own. */
export function* namedFiles(
  files: readonly ChosenFile[],
): Generator<readonly [name: string, file: ChosenFile], void, undefined> {
  const taken = new Set<string>();
  for (const file of files) {
    if (!isJunk(file.name)) {
      const name = freeName(file.name.normalize('NFC'), taken);
      taken.add(name);
      yield [name, file];
    }
  }
}

async function* contentsOf(
  name: string,
  chosen: ChosenFile,
  onFile: (file: string) => boolean,
): AsyncGenerator<OpenedFile | RefusedFile> {
  if (!onFile(name)) {
    return;
  }
  if (chosen.size > MAX_FILE_BYTES) {
    yield tooLarge(name);
    return;
  }
  const bytes = await bytesOf(chosen);
  if (bytes) {
    for (const opened of openFile(name, bytes, onFile)) {
      const savedOn = opened.file === name ? dayOf(chosen) : undefined;
      yield opened.kind === 'opened' && savedOn !== undefined ? { ...opened, savedOn } : opened;
    }
  } else {
    yield refusedFile(name, 'damaged');
  }
}

/**
 * A form that cannot be judged is damaged in a way that nobody thought of; the batch outlives it. So is a file without
 * a form of which a sheet is lost: the form was on that one.
 */
function judged(opened: OpenedFile, round: Round, entered?: EnteredRows): CollectedFile {
  const { file, sheets, unusual, savedOn } = opened;
  try {
    const outcome = judgeForm(file, sheets, round, entered);
    if (outcome.kind === 'form') {
      const findings = [...fileFindings(opened), ...outcome.findings];
      return { ...outcome, findings, ...(savedOn !== undefined && { savedOn }) };
    }
    const hasLostSheet = unusual.some(({ kind }) => kind === 'sheetMissing');
    return outcome.kind === 'refused' && outcome.code === 'notAForm' && hasLostSheet
      ? refusedFile(file, 'damaged')
      : outcome;
  } catch {
    return refusedFile(file, 'damaged');
  }
}

/** The forms of one batch: the same form twice is taken once. */
class Batch {
  readonly #forms = new Map<string, CollectedForm>();

  constructor(before: readonly CollectedForm[]) {
    for (const form of before) {
      this.#forms.set(keyOf(form), form);
    }
  }

  /** A form without errors is taken also where the same entries came before in a form with some. */
  add(collected: CollectedFile): CollectedFile {
    if (collected.kind !== 'form') {
      return collected;
    }
    const key = keyOf(collected);
    const same = this.#forms.get(key);
    if (same && (same.state === 'valid' || collected.state === 'toFix')) {
      const { file, unit, period } = collected;
      return { kind: 'duplicate', file, unit, period, other: same.file };
    }
    this.#forms.set(key, collected);
    return collected;
  }
}

function keyOf({ unit, period, content }: CollectedForm): string {
  return `${unit}\t${period}\t${content}`;
}
