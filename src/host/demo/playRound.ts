import { compareRound } from '../../core/comparison/compareRound';
import type { UnitComparison } from '../../core/comparison/comparison';
import { readLastYear } from '../../core/comparison/readLastYear';
import type { Finding } from '../../core/finding/finding';
import { analyseRound, type RoundAnalysis } from '../../core/round/analyse';
import { buildRound } from '../../core/round/build';
import type { RoundDraft } from '../../core/round/draft';
import { draftFromFile } from '../../core/round/draftFromFile';
import type { RoundFile } from '../../core/round/roundFile';
import type { TemplateFile } from '../../files/templates';
import { comparisonLayout } from '../../sheets/comparison';
import { lossesLayout } from '../../sheets/losses';
import { planLayout } from '../../sheets/plan';
import { progressLayout } from '../../sheets/progress';
import { rankingLayout } from '../../sheets/ranking';
import { locate, type RoundReading } from '../../sheets/readRound';
import { readOpenWorkbook } from '../../workbook/readWorkbook';
import { startRound } from '../../workbook/startRound';
import { writeResultSheet } from '../../workbook/writeResult';
import type { WorkbookSnapshot } from '../model/model';
import { openEmbeddedWorkbook } from '../openWorkbook';
import { writeXlsxFile } from '../xlsx/writeXlsxFile';
import { playForms } from './playForms';

export interface PlayedRound {
  readonly analysis: RoundAnalysis;
  /** The year against last year, by unit. */
  readonly comparisons: readonly UnitComparison[];
  /** What was read from the workbook. */
  readonly reading: Extract<RoundReading, { readonly kind: 'round' }>;
  /** With sheet and cell of the round workbook. */
  readonly findings: readonly Finding[];
  readonly templates: readonly TemplateFile[];
  readonly filled: readonly TemplateFile[];
  /** How many forms came back, by period. */
  readonly returned: readonly number[];
  /** The round workbook as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/**
 * Plays a whole round on the code of the product: forms out and back, the round in an embedded workbook on the
 * real office.js, read from its cells, checked, scored, ranked, and the result sheets written into it.
 */
export async function playRound(file: RoundFile): Promise<PlayedRound> {
  const draft = draftFromFile(file);
  const { round } = buildRound(draft);
  const forms = await playForms(round, draft.scores);
  const kept = await inWorkbook({ ...draft, scores: forms.scores }, dayAfterTheRound(file));
  const { snapshot, ...read } = kept;
  return {
    ...read,
    findings: [...forms.findings, ...kept.findings],
    templates: forms.templates,
    filled: forms.filled,
    returned: forms.returned,
    workbook: await writeXlsxFile(snapshot),
  };
}

interface KeptRound extends Pick<PlayedRound, 'analysis' | 'comparisons' | 'reading' | 'findings'> {
  readonly snapshot: WorkbookSnapshot;
}

async function inWorkbook(draft: RoundDraft, asOf: string): Promise<KeptRound> {
  const embedded = await openEmbeddedWorkbook();
  try {
    const [unused] = embedded.model.sheets();
    await startRound(draft);
    if (unused) {
      embedded.model.removeSheet(unused.id);
    }
    const open = await readOpenWorkbook();
    if (open.kind !== 'round') {
      throw new Error('The workbook that was made is not a round');
    }
    const { reading } = open;
    const analysis = analyseRound(reading.draft, asOf);
    const lastYear = readLastYear(analysis.round, reading.draft.lastYear);
    const comparisons = compareRound(analysis, analysis.round.periods.length - 1, lastYear.lastYear);
    await writeResults(analysis, comparisons);
    await embedded.model.flush(true);
    const found = [...analysis.setupFindings, ...analysis.entryFindings, ...lastYear.findings];
    const findings = [...reading.findings, ...found.map((finding) => locate(finding, reading.origins))];
    return { analysis, comparisons, reading, findings, snapshot: embedded.model.save() };
  } finally {
    embedded.close();
  }
}

/** All result sheets of the year, each as the pane would write it. */
async function writeResults(analysis: RoundAnalysis, comparisons: readonly UnitComparison[]): Promise<void> {
  const year = analysis.round.periods.length - 1;
  await writeResultSheet(rankingLayout(analysis, year));
  await writeResultSheet(progressLayout(analysis));
  await writeResultSheet(comparisonLayout(analysis, year, comparisons));
  await writeResultSheet(lossesLayout(analysis, year, comparisons));
  await writeResultSheet(planLayout(analysis, year));
}

const DAY_MS = 86_400_000;

/** The demo plays the whole year, so it looks back from the day after the last deadline, or from new year. */
export function dayAfterTheRound(file: RoundFile): string {
  const deadlines = file.periods.flatMap(({ deadline }) => deadline ?? []).sort();
  const last = deadlines.at(-1) ?? `${file.round.year}-12-31`;
  return new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10);
}
