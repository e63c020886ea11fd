import type { ChosenFile } from '../../files/collect/chosenFile';
import { collectForms } from '../../files/collect/collectForms';
import type { ZipEntry } from '../../files/zip';
import type { CollectedFile } from '../../sheets/collect/collected.types';
import type { FormPlan } from '../../sheets/collect/receiving.types';
import { receiveForms } from '../../workbook/receiveForms';
import { readRound } from './readRound';

export interface ReceivedFiles {
  /** What was told of each file, those of an archive one by one. */
  readonly collected: readonly CollectedFile[];
  /** What became of each form without errors. */
  readonly plans: readonly FormPlan[];
}

/**
 * Takes returned files into the open round as the pane does: all are read, the forms without errors are received at
 * once, those with errors are put on record. Where two versions differ, nothing is decided.
 *
 * @param on the day of receipt, an ISO date.
 */
export async function receiveFiles(files: readonly ZipEntry[], on: string): Promise<ReceivedFiles> {
  const { round, reading } = await readRound();
  const collected: CollectedFile[] = [];
  for await (const file of collectForms(files.map(chosenFile), round, { scores: reading.draft.scores })) {
    collected.push(file);
  }
  const forms = collected.flatMap((file) => (file.kind === 'form' ? [file] : []));
  const choices = forms.filter(({ state }) => state === 'valid').map((form) => ({ form }));
  const toFix = forms.filter(({ state }) => state === 'toFix');
  const { forms: plans } = await receiveForms({ round, choices, toFix, on });
  return { collected, plans };
}

/** A file as a browser gives it. */
export function chosenFile({ fileName, bytes }: ZipEntry): ChosenFile {
  return {
    name: fileName,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  };
}
