import { analyseRound, type RoundAnalysis } from '../../../core/analysis/analyse';
import { lastClosedPeriod } from '../../../core/progress/lastClosedPeriod';
import { buildRound } from '../../../core/round/build';
import type { Round } from '../../../core/round/round';
import { draftFromFile } from '../../../core/roundFile/draftFromFile';
import type { ScoreRow } from '../../../core/rows/scoreRow';
import type { FormFile } from '../../../files/forms';
import { zipFiles, type ZipEntry } from '../../../files/zip';
import { layoutOf } from '../../../sheets/results/registry';
import { writeResultSheet } from '../../../workbook/writeResult';
import { inWorkbook } from '../inWorkbook';
import { sendForms } from '../playForms';
import { readRound, type OpenRound } from '../readRound';
import { receiveFiles } from '../receiveFiles';
import { dayLater, formDays } from '../roundDays';
import { splitEntries } from '../splitEntries';
import type { PlannedUnit } from './collectionPlan';
import { COLLECTED_PERIOD, collectionRound } from './collectionRound';
import { DAMAGES } from './damages';
import { fileOutcomes, type FileOutcome } from './fileOutcome';
import { filledForm, type UnitForm } from './unitForm';

export interface PlayedCollection {
  readonly period: number;
  readonly analysis: RoundAnalysis;
  /** What was read from the workbook at the end. */
  readonly reading: OpenRound['reading'];
  readonly forms: readonly FormFile[];
  /** The files that were handed over, archives as they came. */
  readonly returned: readonly ZipEntry[];
  /** What became of each form file, those in archives too; in the order in which they were read. */
  readonly outcomes: readonly FileOutcome[];
  /** The round workbook as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/** A file that a unit sends. */
export interface SentFile extends ZipEntry {
  readonly from: PlannedUnit;
}

/** The wards send theirs together. */
const ARCHIVE = 'phuong.zip';
const WARDS = 'PHUONG';
const DAYS_LATE = 4;
const DAYS_UNTIL_SEEN = 10;

/**
 * Plays the collecting of one period: a form for every unit goes out, what the plan says comes back in two batches (one
 * on the last day, one some days later) and is received as the pane does it; then the sheets about it are written.
 */
export async function playCollection(plan: readonly PlannedUnit[]): Promise<PlayedCollection> {
  const file = collectionRound(plan.length);
  const draft = draftFromFile(file);
  const period = COLLECTED_PERIOD;
  const { round } = buildRound(draft);
  const entries = splitEntries(round, draft.scores, period);
  const { sentOut, returned: lastDay } = formDays({ year: file.round.year, periods: file.periods }, period);
  return inWorkbook({ ...draft, scores: entries.inSheet }, async () => {
    const forms = await sendForms(period, sentOut);
    const files = await returnedFiles(round, period, forms, plan, entries.byForm);
    const late = files.filter(({ from }) => from.sends === 'late');
    const onTime = inArchive(
      round,
      files.filter(({ from }) => from.sends === 'onTime'),
    );
    const outcomes = [
      ...fileOutcomes(await receiveFiles(onTime, lastDay), lastDay, files),
      ...fileOutcomes(
        await receiveFiles(late, dayLater(lastDay, DAYS_LATE)),
        dayLater(lastDay, DAYS_LATE),
        files,
      ),
    ];
    const { reading } = await readRound();
    const analysis = analyseRound(reading.draft, dayLater(lastDay, DAYS_UNTIL_SEEN));
    await writeResultSheet(layoutOf('ranking', analysis, period));
    await writeResultSheet(layoutOf('progress', analysis, lastClosedPeriod(analysis.progress)));
    await writeResultSheet(layoutOf('lateUnits', analysis, period));
    await writeResultSheet(layoutOf('reminders', analysis, period));
    return { period, analysis, reading, forms, returned: [...onTime, ...late], outcomes };
  });
}

async function returnedFiles(
  round: Round,
  period: number,
  forms: readonly FormFile[],
  plan: readonly PlannedUnit[],
  byForm: readonly ReadonlyMap<string, ScoreRow>[],
): Promise<SentFile[]> {
  const files: SentFile[] = [];
  for (const from of plan.filter(({ sends }) => sends !== 'notSent')) {
    const blank = forms[from.unit];
    const entered = byForm[from.unit];
    if (!blank || !entered) {
      throw new RangeError(`No unit ${from.unit}`);
    }
    const form: UnitForm = { ...blank, round, period, entered };
    const sent = from.damage
      ? await DAMAGES[from.damage](form)
      : [{ fileName: form.fileName, bytes: filledForm(form, entered) }];
    files.push(...sent.map((each) => ({ ...each, from })));
  }
  return files;
}

/** The files of the wards in one archive, the others as they are. */
function inArchive({ units, groups }: Round, files: readonly SentFile[]): ZipEntry[] {
  const isWard = ({ from }: SentFile): boolean => groups[units[from.unit]?.group ?? -1]?.code === WARDS;
  const wards = files.filter(isWard);
  const others = files.filter((file) => !isWard(file));
  return wards.length === 0 ? others : [...others, { fileName: ARCHIVE, bytes: zipFiles(wards) }];
}
