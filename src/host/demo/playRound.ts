import type { Finding } from '../../core/finding/finding';
import { analyseRound, type RoundAnalysis } from '../../core/round/analyse';
import { buildRound } from '../../core/round/build';
import type { RoundDraft } from '../../core/round/draft';
import { draftFromFile } from '../../core/round/draftFromFile';
import type { RoundFile } from '../../core/round/roundFile';
import type { TemplateFile } from '../../files/templates';
import { progressLayout } from '../../sheets/progress';
import { rankingLayout } from '../../sheets/ranking';
import { locate } from '../../sheets/readRound';
import { readOpenWorkbook } from '../../workbook/readWorkbook';
import { startRound } from '../../workbook/startRound';
import { writeResultSheet } from '../../workbook/writeResult';
import type { WorkbookSnapshot } from '../model/model';
import { openEmbeddedWorkbook } from '../openWorkbook';
import { writeXlsxFile } from '../xlsx/writeXlsxFile';
import { playForms } from './playForms';

export interface PlayedRound {
  readonly analysis: RoundAnalysis;
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
  return {
    analysis: kept.analysis,
    findings: [...forms.findings, ...kept.findings],
    templates: forms.templates,
    filled: forms.filled,
    returned: forms.returned,
    workbook: await writeXlsxFile(kept.snapshot),
  };
}

interface KeptRound {
  readonly analysis: RoundAnalysis;
  readonly findings: readonly Finding[];
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
    const lastPeriod = analysis.round.periods.length - 1;
    await writeResultSheet(rankingLayout(analysis, lastPeriod));
    await writeResultSheet(progressLayout(analysis));
    await embedded.model.flush(true);
    const located = [...analysis.setupFindings, ...analysis.entryFindings].map((finding) =>
      locate(finding, reading.origins),
    );
    return { analysis, findings: [...reading.findings, ...located], snapshot: embedded.model.save() };
  } finally {
    embedded.close();
  }
}

const DAY_MS = 86_400_000;

/** The demo plays the whole year, so it looks back from the day after the last deadline, or from new year. */
export function dayAfterTheRound(file: RoundFile): string {
  const deadlines = file.periods.flatMap(({ deadline }) => deadline ?? []).sort();
  const last = deadlines.at(-1) ?? `${file.round.year}-12-31`;
  return new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10);
}
