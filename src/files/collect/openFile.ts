import type { OwnFileCode } from '../../words/refusalCode';
import { refusedFile, type RefusedFile } from '../../sheets/collect/refusedFile';
import type { Grid } from '../../sheets/grid/grid';
import type { ArchiveEntry } from '../archive/directory';
import { unfoldEntry } from '../archive/unfold';
import { freeName } from '../freeName';
import { unfoldedSize } from '../read/package';
import { readWorkbook, type RefusedReading, type Unusual, type WorkbookFormat } from '../readWorkbook';
import { bytesOf, type ChosenFile } from './chosenFile';
import { lookInto, type Content } from './lookInto';
import { LIMITS, MAX_FILE_BYTES, MAX_UNFOLDED_BYTES } from './limits';
import { endingOf, isJunk, nameKind } from './nameKind';

/** A workbook that was opened: its cells, nothing else of it is kept. */
export interface OpenedFile {
  readonly kind: 'opened';
  readonly file: string;
  readonly sheets: readonly Grid[];
  /** In what it is kept, where its name says something else. */
  readonly misnamed?: WorkbookFormat;
  readonly unusual: readonly Unusual[];
  /** The day on which it was last saved, an ISO date; absent where nobody knows. */
  readonly savedOn?: string;
}

/**
 * Opens a file that was chosen: a workbook, or the workbooks in an archive one after the other. Never throws; what
 * cannot be taken is refused by name, the rest goes on.
 *
 * @param onFile called before each file of an archive, with its name; false passes it over.
 */
export function* openFile(
  name: string,
  bytes: Uint8Array,
  onFile: (file: string) => boolean,
): Generator<OpenedFile | RefusedFile, void, undefined> {
  if (bytes.length === 0) {
    yield refusedFile(name, 'empty');
    return;
  }
  if (bytes.length > MAX_FILE_BYTES) {
    yield tooLarge(name);
    return;
  }
  const content = lookInto(bytes);
  if (content.kind === 'archive') {
    yield* openArchive(name, bytes, content.entries, onFile);
  } else {
    yield openWorkbook(name, bytes, content);
  }
}

/** The bytes of a file of one's own; larger than a form is a table of criteria or a round. */
const MAX_OWN_MEGABYTES = 50;

/**
 * Opens one file of one's own: a workbook, no archive. Never rejects; a file that was moved, or is in a cloud that
 * cannot be reached, is refused as damaged.
 */
export async function openOne(file: ChosenFile): Promise<OpenedFile | RefusedFile<OwnFileCode>> {
  if (file.size > MAX_OWN_MEGABYTES * 1_000_000) {
    return tooLarge(file.name, MAX_OWN_MEGABYTES);
  }
  const bytes = await bytesOf(file);
  if (!bytes) {
    return refusedFile(file.name, 'damaged');
  }
  return bytes.length === 0
    ? refusedFile(file.name, 'empty')
    : openWorkbook(file.name, bytes, lookInto(bytes));
}

/** The refusal of a file that is larger than any form; its bytes need not be looked at. */
export function tooLarge(name: string, limit: number = LIMITS.fileMegabytes): RefusedFile<'tooLarge'> {
  return refusedFile(name, 'tooLarge', { limit });
}

/** The files of an archive as they are shown: each by a name of its own. */
export function* archiveFiles(
  name: string,
  entries: readonly ArchiveEntry[],
): Generator<readonly [file: string, entry: ArchiveEntry], void, undefined> {
  const taken = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFolder && !isJunk(entry.name)) {
      const file = freeName(`${name}/${entry.name}`, taken);
      taken.add(file);
      yield [file, entry];
    }
  }
}

function* openArchive(
  name: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  onFile: (file: string) => boolean,
): Generator<OpenedFile | RefusedFile, void, undefined> {
  if (entries.length > LIMITS.entries) {
    yield refusedFile(name, 'tooManyEntries', { entries: entries.length, limit: LIMITS.entries });
    return;
  }
  if (unfoldedSize(entries) > MAX_UNFOLDED_BYTES) {
    yield tooLarge(name, LIMITS.unfoldedMegabytes);
    return;
  }
  let isEmpty = true;
  for (const [file, entry] of archiveFiles(name, entries)) {
    isEmpty = false;
    if (onFile(file)) {
      yield openEntry(file, bytes, entry);
    }
  }
  if (isEmpty) {
    yield refusedFile(name, 'empty');
  }
}

function openEntry(file: string, archive: Uint8Array, entry: ArchiveEntry): OpenedFile | RefusedFile {
  if (entry.isEncrypted) {
    return refusedFile(file, 'passwordProtected');
  }
  if (entry.size > MAX_FILE_BYTES) {
    return tooLarge(file);
  }
  const bytes = unfoldEntry(archive, entry);
  if (!bytes) {
    return refusedFile(file, 'damaged');
  }
  if (bytes.length === 0) {
    return refusedFile(file, 'empty');
  }
  const content = lookInto(bytes);
  if (content.kind === 'archive') {
    return refusedFile(file, 'nestedArchive');
  }
  const opened = openWorkbook(file, bytes, content);
  return opened.kind === 'opened' && entry.savedOn !== undefined
    ? { ...opened, savedOn: entry.savedOn }
    : opened;
}

/** By its content; a name that says something else is only remarked upon. */
function openWorkbook(
  file: string,
  bytes: Uint8Array,
  { kind }: Content,
): OpenedFile | RefusedFile<OwnFileCode> {
  if (kind === 'damaged') {
    return refusedFile(file, 'damaged');
  }
  const promised = nameKind(file);
  if (kind === 'other' || kind === 'archive') {
    return promised === undefined || promised === 'other'
      ? refusedFile(file, 'notAWorkbook')
      : refusedFile(file, 'wrongExtension', { extension: `.${endingOf(file)}` });
  }
  const reading = readWorkbook(bytes);
  if (!reading.ok) {
    return refusedReading(file, reading);
  }
  const { sheets, unusual, format } = reading;
  const isMisnamed = promised !== undefined && promised !== format;
  return { kind: 'opened', file, sheets, unusual, ...(isMisnamed && { misnamed: format }) };
}

function refusedReading(file: string, { refusal, sheet, cell }: RefusedReading): RefusedFile<OwnFileCode> {
  switch (refusal) {
    case 'tooLarge':
      return tooLarge(file, LIMITS.unfoldedMegabytes);
    case 'doubtful':
      return refusedFile(file, 'doubtful', { sheet: sheet ?? '', cell: cell ?? '' });
    default:
      return refusedFile(file, refusal);
  }
}
