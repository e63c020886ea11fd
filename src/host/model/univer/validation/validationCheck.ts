import type { CellValue } from '../../cell';
import type { SheetId } from '../../sheet';
import type { Validation, ValidationRule } from '../../validation';
import { quietly, sheetOf, type ModelContext } from '../context';
import { evaluate } from '../formula/evaluation';
import { offsetReferences, parseReference } from '../move/references';
import { toCellData } from '../range/cellData';
import { CellReader } from '../range/cells';
import { setCells } from '../range/cellWriting';
import { validationAt } from './validations';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The rule that refuses the value in the cell, or null. Formulas of rules are read from the cell's own place; nothing
 * is written, except that a custom rule sees the value in its cell while it is evaluated.
 */
export async function refusal(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  value: CellValue,
): Promise<Validation | null> {
  const validation = validationAt(context, id, row, column);
  if (!validation) {
    return null;
  }
  if (value === null || value === '') {
    return validation.ignoreBlanks ? null : validation;
  }
  if (typeof value === 'object') {
    return validation;
  }
  return (await accepts(context, id, row, column, validation, value)) ? null : validation;
}

async function accepts(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  validation: Validation,
  value: string | number | boolean,
): Promise<boolean> {
  const { rule } = validation;
  const operand = (text: string | undefined): Promise<CellValue[]> =>
    operandValues(context, id, row, column, validation, text ?? '');
  if (rule.type === 'Custom') {
    const [result] = await withValue(context, id, row, column, value, () => operand(rule.formula1));
    return result === true || (typeof result === 'number' && result !== 0);
  }
  if (rule.type === 'List') {
    const choices = rule.formula1.startsWith('=')
      ? await operand(rule.formula1)
      : rule.formula1.split(',').map((choice) => choice.trim());
    return choices.some((choice) => choice !== null && sameChoice(choice, value));
  }
  const measured = rule.type === 'TextLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (rule.type === 'WholeNumber' && !Number.isInteger(measured))) {
    return false;
  }
  const first = toNumber((await operand(rule.formula1))[0]);
  const second = rule.formula2 === undefined ? null : toNumber((await operand(rule.formula2))[0]);
  // As in Excel a rule whose bound is empty or no number does not refuse.
  return first === null || compare(rule.operator ?? 'Between', measured, first, second ?? first);
}

function compare(
  operator: NonNullable<ValidationRule['operator']>,
  value: number,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}

async function operandValues(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  validation: Validation,
  text: string,
): Promise<CellValue[]> {
  if (!text.startsWith('=')) {
    return [toNumber(text) ?? text];
  }
  const [origin] = validation.rects;
  const moved = offsetReferences(text, row - (origin?.row ?? row), column - (origin?.column ?? column));
  const reference = parseReference(moved);
  if (!reference) {
    return evaluate(context, id, row, column, moved);
  }
  const sheet =
    reference.sheet === undefined
      ? sheetOf(context, id)
      : context.workbook.getSheetBySheetName(reference.sheet);
  if (!sheet) {
    return [];
  }
  const reader = new CellReader(context, sheet);
  const values: CellValue[] = [];
  const { rect } = reference;
  for (let line = rect.row; line < Math.min(rect.row + rect.rows, sheet.getRowCount()); line += 1) {
    for (
      let cell = rect.column;
      cell < Math.min(rect.column + rect.columns, sheet.getColumnCount());
      cell += 1
    ) {
      values.push(reader.read(line, cell).value);
    }
  }
  return values;
}

async function withValue<T>(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  value: string | number | boolean,
  work: () => Promise<T>,
): Promise<T> {
  const before = {
    v: null,
    f: null,
    si: null,
    p: null,
    t: null,
    ...sheetOf(context, id).getCellRaw(row, column),
  };
  const kept = { v: before.v, f: before.f, si: before.si, p: before.p, t: before.t };
  quietly(context, () => setCells(context, id, { [row]: { [column]: toCellData(value) } }));
  try {
    return await work();
  } finally {
    quietly(context, () => setCells(context, id, { [row]: { [column]: kept } }));
  }
}

function toNumber(value: CellValue | undefined): number | null {
  if (typeof value === 'number') {
    return value;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return null;
  }
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (date) {
    return (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / DAY;
  }
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

function sameChoice(choice: CellValue, value: string | number | boolean): boolean {
  return choice === value || String(choice) === String(value);
}
