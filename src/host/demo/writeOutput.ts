import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlayedRound } from './playRound';
import { resultsOf } from './results';

/** Writes round.xlsx, templates/*.xlsx and results.json into a folder, which is made if need be. */
export async function writeOutput(folder: string, played: PlayedRound): Promise<void> {
  const templates = join(folder, 'templates');
  await mkdir(templates, { recursive: true });
  await writeFile(join(folder, 'round.xlsx'), played.workbook);
  for (const { fileName, bytes } of played.templates) {
    await writeFile(join(templates, fileName), bytes);
  }
  const results = JSON.stringify(resultsOf(played.analysis, played.findings), null, 2);
  await writeFile(join(folder, 'results.json'), `${results}\n`);
}
