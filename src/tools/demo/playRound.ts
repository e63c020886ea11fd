import { analyseRound, type RoundAnalysis } from '../../core/analysis/analyse';
import { compareRound } from '../../core/comparison/compareRound';
import type { UnitComparison } from '../../core/comparison/comparison';
import { readLastYear } from '../../core/comparison/readLastYear';
import type { Finding } from '../../core/finding/finding';
import { buildRound } from '../../core/round/build';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { RoundFile } from '../../core/roundFile/roundFile';
import { comparisonLayout } from '../../sheets/results/comparison/comparisonLayout';
import { lateUnitsLayout } from '../../sheets/results/lateUnits/lateUnitsLayout';
import { lossesLayout } from '../../sheets/results/losses/lossesLayout';
import { planLayout } from '../../sheets/results/plan/planLayout';
import { progressLayout } from '../../sheets/results/progress/progressLayout';
import { rankingLayout } from '../../sheets/results/ranking/rankingLayout';
import { remindersLayout } from '../../sheets/results/reminders/remindersLayout';
import { locate } from '../../sheets/round/readRound';
import { writeResultSheet } from '../../workbook/writeResult';
import { inWorkbook } from './inWorkbook';
import { playForms, type PlayedForms } from './playForms';
import { readRound, type OpenRound } from './readRound';
import { dayAfterTheRound } from './roundDays';
import { splitEntries } from './splitEntries';

export interface PlayedRound {
  readonly analysis: RoundAnalysis;
  /** The year against last year, by unit. */
  readonly comparisons: readonly UnitComparison[];
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
    const lastYear = readLastYear(analysis.round, reading.draft.lastYear);
    const comparisons = compareRound(analysis, analysis.round.periods.length - 1, lastYear.lastYear);
    await writeResults(analysis, comparisons);
    const found = [...analysis.setupFindings, ...analysis.entryFindings, ...lastYear.findings];
    const ofSheets = found.map((finding) => locate(finding, reading.origins));
    const findings = [...forms.findings, ...reading.findings, ...ofSheets];
    return { analysis, comparisons, reading, findings, forms };
  });
}

/** All result sheets of the year, each as the pane would write it. */
async function writeResults(analysis: RoundAnalysis, comparisons: readonly UnitComparison[]): Promise<void> {
  const year = analysis.round.periods.length - 1;
  await writeResultSheet(rankingLayout(analysis, year));
  await writeResultSheet(progressLayout(analysis));
  await writeResultSheet(comparisonLayout(analysis, year, comparisons));
  await writeResultSheet(lossesLayout(analysis, year, comparisons));
  await writeResultSheet(planLayout(analysis, year));
  await writeResultSheet(lateUnitsLayout(analysis));
  await writeResultSheet(remindersLayout(analysis, year));
}
