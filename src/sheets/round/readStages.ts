import { readFlag } from '../../core/cells/flag';
import { quoted } from '../../core/cells/cellText';
import { isoFromCell } from '../../core/dates/dateSerial';
import { findingOf, type Problem } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { Period } from '../../core/setup/period';
import { MOST_STAGES, USUAL_STAGES, type Stage } from '../../core/setup/stage';
import { isBlank, oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { TableRows } from '../tables/readTable';
import type { STAGES_TABLE } from '../tables/roundTables';
import { scoresTable } from '../tables/scoresTable';
import { stageColumns } from '../tables/stageColumns';
import type { ListReading } from './readLists';

type StageColumn = (typeof STAGES_TABLE)['columns'][number]['key'];
type Report = (problem: Problem, column: StageColumn) => void;

/**
 * The stages of a round by their order; those without one stand by their rows. A stage that cannot be told from another, or
 * from another column of the scores, is a finding and left out, and so is one too many. The usual stages where none is left.
 */
export function readStages(rows: TableRows, periods: readonly Period[]): ListReading<Stage> {
  const findings: Finding[] = [];
  const found = Array.from({ length: rows.count }, (_, row) => {
    const report: Report = (problem, column) =>
      findings.push(findingOf(problem, { place: { table: 'stages', row, column } }));
    return readStage(rows, row, report);
  }).flatMap((each) => each ?? []);
  const ordered = [...found].sort((left, right) => left.order - right.order);
  const values: Stage[] = [];
  const taken = takenHeadings(periods);
  for (const { stage, report } of ordered) {
    const headings = stageColumns([stage], periods).map(({ vi }) => fold(vi));
    const problem = reasonToLeaveOut(
      stage,
      values,
      headings.some((heading) => taken.has(heading)),
    );
    if (problem) {
      report(problem, problem.code === 'stageNameTaken' ? 'name' : 'code');
    } else {
      values.push(stage);
      headings.forEach((heading) => taken.add(heading));
    }
  }
  if (values.length > 0) {
    return { values, findings };
  }
  const none: Problem = { code: 'stagesNone' };
  return {
    values: USUAL_STAGES,
    findings: [...findings, findingOf(none, { place: { table: 'stages', column: 'code' } })],
  };
}

interface ReadStage {
  readonly stage: Stage;
  readonly order: number;
  readonly report: Report;
}

function readStage(rows: TableRows, row: number, report: Report): ReadStage | undefined {
  const code = oneLine(rows.cell(row, 'code'));
  const name = oneLine(rows.cell(row, 'name')) || code;
  if (code === '') {
    if (name !== '') {
      report({ code: 'stageCodeMissing', parameters: { name } }, 'code');
    }
    return undefined;
  }
  const flag = (column: 'unitsExplainBefore' | 'everyPeriod'): boolean => {
    const cell = rows.cell(row, column);
    const value = readFlag(cell);
    if (value === undefined) {
      report({ code: 'flagUnknown', parameters: { text: quoted(cell) } }, column);
    }
    return value ?? false;
  };
  const deadlineCell = rows.cell(row, 'deadline');
  const deadline = isoFromCell(deadlineCell);
  if (deadline === undefined && !isBlank(deadlineCell)) {
    report({ code: 'stageDeadlineInvalid', parameters: { text: oneLine(deadlineCell), name } }, 'deadline');
  }
  const stage = {
    code,
    name,
    who: oneLine(rows.cell(row, 'who')),
    ...(deadline !== undefined && { deadline }),
    unitsExplainBefore: flag('unitsExplainBefore'),
    everyPeriod: flag('everyPeriod'),
  };
  return { stage, order: readOrder(rows, row, name, report), report };
}

function readOrder(rows: TableRows, row: number, name: string, report: Report): number {
  const cell = rows.cell(row, 'order');
  const text = oneLine(cell);
  if (/^[1-9]\d{0,2}$/u.test(text)) {
    return Number(text);
  }
  if (text !== '') {
    report({ code: 'stageOrderInvalid', parameters: { text, name } }, 'order');
  }
  return row + 1;
}

function reasonToLeaveOut(
  { code, name }: Stage,
  before: readonly Stage[],
  isTaken: boolean,
): Problem | undefined {
  if (before.some((stage) => stage.code === code)) {
    return { code: 'stageCodeTwice', parameters: { code } };
  }
  if (isTaken) {
    return { code: 'stageNameTaken', parameters: { name, code } };
  }
  return before.length < MOST_STAGES
    ? undefined
    : { code: 'stagesTooMany', parameters: { name, most: MOST_STAGES } };
}

/** The headings that the score table has without its stages. */
function takenHeadings(periods: readonly Period[]): Set<string> {
  return new Set(
    scoresTable(periods, { stages: [] }).columns.flatMap(({ vi, en, aliases = [] }) =>
      [vi, en, ...aliases].map(fold),
    ),
  );
}
