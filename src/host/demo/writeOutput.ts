import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateFile } from '../../files/templates';
import type { PlayedRound } from './playRound';
import { resultsOf } from './results';

/**
 * Writes round.xlsx, results.json, templates/*.xlsx (the forms as they went out) and returned/*.xlsx (as they came
 * back, filled) into a folder, which is made if need be.
 */
export async function writeOutput(folder: string, played: PlayedRound): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'round.xlsx'), played.workbook);
  await writeFiles(join(folder, 'templates'), played.forms.templates);
  await writeFiles(join(folder, 'returned'), played.forms.filled);
  const results = JSON.stringify(resultsOf(played), null, 2);
  await writeFile(join(folder, 'results.json'), `${results}\n`);
}

async function writeFiles(folder: string, files: readonly TemplateFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { fileName, bytes } of files) {
    await writeFile(join(folder, fileName), bytes);
  }
}
