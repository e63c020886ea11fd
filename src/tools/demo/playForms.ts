import type { FindingCode } from '../../core/finding/codes';
import type { Finding } from '../../core/finding/finding';
import type { ScoreRow } from '../../core/rows/scoreRow';
import { renderForms, type FormFile } from '../../files/forms';
import { recordSent } from '../../workbook/recordSent';
import { fillForm } from './fillForm';
import { readRound } from './readRound';
import { receiveFiles, type ReceivedFiles } from './receiveFiles';
import { formDays } from './roundDays';
import type { SplitEntries } from './splitEntries';
import { typeByHand } from './typeByHand';

/** How many forms of a period went which way. */
export interface FormCounts {
  readonly sent: number;
  readonly returned: number;
  /** In the score table as they came. */
  readonly received: number;
  /** Not received; the department typed what they say into the sheet. */
  readonly typed: number;
}

export interface PlayedForms {
  /** Every form that went out, empty but for earlier periods. */
  readonly forms: readonly FormFile[];
  /** Every form that came back, filled. */
  readonly filled: readonly FormFile[];
  /** By period. */
  readonly counts: readonly FormCounts[];
  /** About the forms themselves; none for forms of our own that nobody spoiled. */
  readonly findings: readonly Finding[];
}

/** What is wrong with a form itself; what is wrong with an entry, the workbook says of its own cell. */
const OF_THE_FORM: ReadonlySet<FindingCode> = new Set([
  'formIdentityDiffers',
  'formsSeveral',
  'formOutdated',
  'lockedChanged',
  'formRowUnknown',
  'formRowMissing',
]);

type Returned = FormFile & { readonly entered: ReadonlyMap<string, ScoreRow> };

/**
 * Plays the year in the open workbook: for every period, a form for each unit goes out with what the score table
 * says of earlier periods, comes back filled with what the round file says, and is received.
 *
 * A form with errors is not received, and no decision is made between versions; what such a form says is typed into
 * the sheet by hand, so that every entry of the round file gets there.
 */
export async function playForms({ byForm }: SplitEntries): Promise<PlayedForms> {
  const forms: FormFile[] = [];
  const filled: FormFile[] = [];
  const counts: FormCounts[] = [];
  const findings: Finding[] = [];
  const { round } = await readRound();
  for (let period = 0; period < round.periods.length; period += 1) {
    const days = formDays({ year: round.settings.year, periods: round.periods }, period);
    const sent = await sendForms(period, days.sentOut);
    const returned = sent.flatMap((form): Returned[] => {
      const entered = byForm[form.unit] ?? new Map<string, ScoreRow>();
      const bytes = fillForm(form.bytes, entered, period);
      return bytes ? [{ ...form, bytes, entered }] : [];
    });
    const received = await receiveFiles(returned, days.returned);
    const left = returned.filter(({ fileName }) => !isReceived(received, fileName));
    await typeByHand(
      left.flatMap(({ entered }) => [...entered.values()]),
      period,
    );
    forms.push(...sent);
    filled.push(...returned);
    findings.push(...formFindings(received));
    counts.push({
      sent: sent.length,
      returned: returned.length,
      received: returned.length - left.length,
      typed: left.length,
    });
  }
  return { forms, filled, counts, findings };
}

/** Makes the form of every unit for a period from the workbook as it stands, and puts on record that it went out. */
export async function sendForms(period: number, on: string): Promise<FormFile[]> {
  const { reading, round } = await readRound();
  const forms: FormFile[] = [];
  const units = round.units.map((_, unit) => unit);
  for await (const form of renderForms(round, reading.draft.scores, units, period)) {
    forms.push(form);
  }
  const unitCodes = round.units.map(({ code }) => code);
  await recordSent({ unitCodes, periodCode: round.periods[period]?.code ?? '', on });
  return forms;
}

function isReceived({ plans }: ReceivedFiles, file: string): boolean {
  return plans.some(({ form, outcome }) => form.file === file && outcome === 'received');
}

function formFindings({ collected }: ReceivedFiles): Finding[] {
  return collected
    .flatMap((file) => (file.kind === 'form' ? file.findings : []))
    .filter(({ code }) => OF_THE_FORM.has(code));
}
