import { serialFromIso } from '../../core/dates/dateSerial';
import { buildRound } from '../../core/round/build';
import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';
import type { DifferenceRow } from '../../core/rows/differenceRow';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import { fileRow } from '../submissions/fileRow';
import { planToFix } from '../submissions/planToFix';
import type { CollectedForm } from './collected.types';
import { carryOver } from './carryOver';
import { judgeDifferences } from './judgeDifferences';
import type {
  FormChoice,
  FormDifference,
  FormPlan,
  ReceivingPlan,
  ReceivingRequest,
} from './receiving.types';
import { WorkingScores } from './workingScores';
import { WorkingSubmissions } from './workingSubmissions';

/**
 * What the forms would be, with the decisions that were taken so far: new, received already, different from what stands
 * there or from the file before it.
 */
export function previewReceiving(
  draft: RoundDraft,
  round: Round,
  choices: readonly FormChoice[],
): readonly FormPlan[] {
  return planReceiving(draft, { round, choices, on: '' }).forms;
}

/**
 * What receiving the forms writes into the round as it stands, and what becomes of each.
 *
 * The same content as the file that counts writes nothing. A second file of a unit and period with other content, and
 * an entry that was typed by hand otherwise, wait for a decision. Whatever is chosen, both values of a cell that
 * differs stay on record, and so do both files. A file with errors is put on record, its entries are not.
 *
 * @param draft the round as it was read just now; forms find their rows by codes.
 */
export function planReceiving(draft: RoundDraft, request: ReceivingRequest): ReceivingPlan {
  const { round } = buildRound(draft);
  const desk: Desk = {
    round,
    scores: new WorkingScores(round.periods, draft.scores),
    submissions: new WorkingSubmissions(draft.submissions),
    differences: [],
    on: request.on,
  };
  const forms = withReplaced(request.choices.map((choice) => planForm(desk, choice, request.round)));
  const received = desk.submissions.newRows;
  const recorded = { ...draft, submissions: [...draft.submissions, ...received] };
  const { round: then, toFix = [], on } = request;
  return {
    forms,
    cells: desk.scores.cells,
    scoreRows: desk.scores.newRows,
    submissions: [...received, ...planToFix(recorded, { round: then, forms: toFix, on })],
    differences: desk.differences,
    statuses: desk.submissions.statuses,
  };
}

/** Of several forms of one unit and period that are received, the last one counts. */
function withReplaced(plans: readonly FormPlan[]): FormPlan[] {
  const isReceived = ({ outcome }: FormPlan): boolean => outcome === 'received';
  const last = new Map(
    plans.filter(isReceived).map((plan) => [`${plan.form.unit}/${plan.form.period}`, plan]),
  );
  return plans.map((plan) => {
    const counts = last.get(`${plan.form.unit}/${plan.form.period}`);
    return isReceived(plan) && counts !== plan ? { ...plan, outcome: 'replaced' } : plan;
  });
}

/** The round while forms are put into it. */
interface Desk {
  readonly round: Round;
  readonly scores: WorkingScores;
  readonly submissions: WorkingSubmissions;
  readonly differences: DifferenceRow[];
  /** The day of receipt, an ISO date. */
  readonly on: string;
}

/** A form and the codes by which it is found. */
interface Placed {
  readonly form: CollectedForm;
  readonly unitCode: string;
  readonly periodCode: string;
}

function planForm(desk: Desk, { form, decision }: FormChoice, then: Round): FormPlan {
  const nothing = (outcome: FormPlan['outcome']): FormPlan => ({ form, outcome, differences: [] });
  if (form.state === 'toFix') {
    return nothing('toFix');
  }
  const carried = carryOver(form, then, desk.round);
  if (!carried) {
    return nothing('outdated');
  }
  const unitCode = desk.round.units[carried.unit]?.code ?? '';
  const periodCode = desk.round.periods[carried.period]?.code ?? '';
  const status = desk.submissions.statusOf(unitCode, periodCode, form.content);
  if (status === 'received') {
    return nothing('alreadyReceived');
  }
  if ((status === 'replaced' || status === 'notUsed') && decision !== 'useNew') {
    return nothing('known');
  }
  const earlier = desk.submissions.received(unitCode, periodCode);
  const differences = judgeDifferences(
    desk.round,
    carried,
    desk.scores.rowsOf(unitCode),
    earlier !== undefined,
  );
  const plan = { form, differences, ...(earlier && { earlierFile: String(earlier.file ?? '') }) };
  const isAsked = earlier !== undefined || differences.some(({ needsDecision }) => needsDecision);
  if (isAsked && decision === undefined) {
    return { ...plan, outcome: 'undecided' };
  }
  const placed = { form: carried, unitCode, periodCode };
  return { ...plan, outcome: enter(desk, placed, differences, earlier, isAsked ? decision : undefined) };
}

/** Puts a form on record, and its entries into the score table as far as they were chosen. */
function enter(
  desk: Desk,
  placed: Placed,
  differences: readonly FormDifference[],
  earlier: SubmissionRow | undefined,
  decision: FormChoice['decision'],
): 'received' | 'notUsed' {
  const { unitCode, periodCode } = placed;
  const keepsOld = decision === 'keepOld';
  const outcome = earlier && keepsOld ? 'notUsed' : 'received';
  for (const difference of differences) {
    const isTaken = outcome === 'received' && !(keepsOld && difference.needsDecision);
    if (isTaken) {
      desk.scores.set(unitCode, difference.itemCode, difference.column, difference.next);
    }
    if (earlier || difference.kind !== 'addition') {
      desk.differences.push(differenceRow(desk, placed, difference, earlier, isTaken));
    }
  }
  if (earlier && outcome === 'received') {
    desk.submissions.replace(unitCode, periodCode);
  }
  desk.submissions.add(
    fileRow(placed.form, { unitCode, periodCode, on: desk.on, status: outcome, decision }),
  );
  return outcome;
}

function differenceRow(
  { on }: Desk,
  { form, unitCode, periodCode }: Placed,
  { itemCode, heading, present, next }: FormDifference,
  earlier: SubmissionRow | undefined,
  isTaken: boolean,
): DifferenceRow {
  const [kept, other] = isTaken ? [next, present] : [present, next];
  const before = earlier?.file ?? null;
  const [keptFile, otherFile] = isTaken ? [form.file, before] : [before, form.file];
  return {
    unitCode,
    periodCode,
    itemCode,
    column: heading,
    kept,
    other,
    keptFile,
    otherFile,
    decidedOn: serialFromIso(on) ?? null,
  };
}
