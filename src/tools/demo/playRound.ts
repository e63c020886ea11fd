import { analyseRound, type RoundAnalysis } from '../../core/analysis/analyse';
import type { Finding } from '../../core/finding/finding';
import { lastClosedPeriod } from '../../core/progress/lastClosedPeriod';
import { buildRound } from '../../core/round/build';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { RoundFile } from '../../core/roundFile/roundFile';
import { lackingFor, layoutOf, RESULT_SHEETS } from '../../sheets/results/registry';
import { locate } from '../../sheets/round/readRound';
import { writeResultSheet } from '../../workbook/writeResult';
import { inWorkbook } from './inWorkbook';
import { playForms, type PlayedForms } from './playForms';
import { readRound, type OpenRound } from './readRound';
import { dayAfterTheRound } from './roundDays';
import { splitEntries } from './splitEntries';

export interface PlayedRound {
  readonly analysis: RoundAnalysis;
  /** What was read from the workbook. */
  readonly reading: OpenRound['reading'];
  /** With sheet and cell of the round workbook. */
  readonly findings: readonly Finding[];
  readonly forms: PlayedForms;
  /** The round workbook as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/**
 * Plays a whole round on the code of the product: the round in an embedded workbook on the real office.js, forms out
 * and back into it, read from its cells, checked, scored, ranked, and the result sheets written into it.
 */
export async function playRound(file: RoundFile): Promise<PlayedRound> {
  const draft = draftFromFile(file);
  const entries = splitEntries(buildRound(draft).round, draft.scores);
  return inWorkbook({ ...draft, scores: entries.inSheet }, async () => {
    const forms = await playForms(entries);
    const { reading } = await readRound();
    const analysis = analyseRound(
      reading.draft,
      dayAfterTheRound({ year: file.round.year, periods: file.periods }),
    );
    await writeResults(analysis);
    const { setupFindings, entryFindings, comparison, publication } = analysis;
    const found = [
      ...setupFindings,
      ...entryFindings,
      ...comparison.findings,
      ...(publication?.findings ?? []),
    ];
    const ofSheets = found.map((finding) => locate(finding, reading.origins));
    const findings = [...forms.findings, ...reading.findings, ...ofSheets];
    return { analysis, reading, findings, forms };
  });
}

/** All result sheets of the year that the round has something for, each as the pane would write it; of the progress the last period that has closed. */
async function writeResults(analysis: RoundAnalysis): Promise<void> {
  const year = analysis.round.periods.length - 1;
  for (const { id } of RESULT_SHEETS) {
    if (lackingFor(id, analysis) === 'published') {
      continue;
    }
    const period = id === 'progress' ? lastClosedPeriod(analysis.progress) : year;
    await writeResultSheet(layoutOf(id, analysis, period));
  }
}
