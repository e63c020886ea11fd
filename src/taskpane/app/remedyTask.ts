import { ADD_COLUMN, type ColumnToAdd } from '../../commands/addColumn';
import { FIX_CELL } from '../../commands/fixCell';
import { TAKE_IN_ROWS } from '../../commands/takeInRows';
import { taskOf, type Task } from '../../commands/task';
import type { CertainFix, Finding } from '../../core/finding/finding';
import type { TableKey } from '../../core/finding/tableKey';
import type { Language } from '../../words/language';
import type { Message } from '../../words/message';
import { formatNumber } from '../../words/numbers';

/** What puts a finding right, and what its button says. */
export interface RemedyTask {
  readonly label: Message;
  /** The label with more of what it is about; absent where it says all. */
  readonly fullLabel?: Message;
  readonly task: Task;
}

/** The command that puts a finding right; undefined where only its user can. */
export function remedyTask(finding: Finding, language: Language): RemedyTask | undefined {
  const { certainFix } = finding;
  if (certainFix) {
    return { label: fixLabel(certainFix, language), task: taskOf(FIX_CELL, certainFix, language) };
  }
  if (finding.code === 'rowsUnderTable' || finding.code === 'noteUnderTable') {
    return rowsRemedy(finding.place.table, language);
  }
  const column = columnOf(finding);
  const task = column && taskOf(ADD_COLUMN, column, language);
  return task && { label: { key: 'finding.addColumn' }, fullLabel: task.waiting, task };
}

function rowsRemedy(table: TableKey, language: Language): RemedyTask | undefined {
  const task = table === 'form' ? undefined : taskOf(TAKE_IN_ROWS, { table }, language);
  return task && { label: { key: 'finding.takeInRows' }, fullLabel: task.waiting, task };
}

function fixLabel({ value }: CertainFix, language: Language): Message {
  const text = typeof value === 'number' ? formatNumber(value, language) : value;
  return { key: 'finding.fixTo', parameters: { value: text } };
}

function columnOf({ code, place, parameters }: Finding): ColumnToAdd | undefined {
  const { table, column, file } = place;
  const isMissing = code === 'columnMissing' || code === 'countedColumnMissing';
  return isMissing && column !== undefined && table !== 'form' && file === undefined
    ? { table, column, heading: String(parameters['column']) }
    : undefined;
}
