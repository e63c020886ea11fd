import type { DataValidation } from 'hucre/xlsx';
import type { ValidationLayout, ValidationRule } from '../../sheets/layout/sheetLayout';
import { areaReference, formulaText } from './references';

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;

/** A layout asked for something that an .xlsx file cannot hold. A programming error, never bad input. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
  constructor(
    readonly code: 'listOptionHasComma' | 'listTooLong',
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/**
 * A validation as the file format describes it: refuses the entry, with the message of the layout.
 *
 * Empty cells stay allowed: empty is not wrong, only not yet there. Texts beyond Excel's limits are cut, because
 * Excel calls a file with longer ones damaged.
 */
export function validationOf(validation: ValidationLayout): DataValidation {
  const { prompt } = validation;
  return {
    ...conditionOf(validation.rule),
    range: areaReference(validation.area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: cut(validation.errorTitle, MAX_TITLE),
    errorMessage: cut(validation.errorMessage, MAX_MESSAGE),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: cut(prompt.title, MAX_TITLE),
      inputMessage: cut(prompt.message, MAX_MESSAGE),
    }),
  };
}

function conditionOf(rule: ValidationRule): Omit<DataValidation, 'range'> {
  switch (rule.kind) {
    case 'decimal':
      return between('decimal', rule.minimum, rule.maximum);
    case 'wholeNumber':
      return between('whole', rule.minimum, rule.maximum);
    case 'date':
      return between('date', rule.minimum, rule.maximum);
    case 'list':
      return { type: 'list', values: listOptions(rule.options) };
    case 'listFrom':
      return { type: 'list', formula1: formulaText(rule.reference) };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.maximum) };
    case 'custom':
      return { type: 'custom', formula1: formulaText(rule.formula) };
  }
}

function between(
  type: 'decimal' | 'whole' | 'date',
  minimum: number | string,
  maximum: number | string,
): Omit<DataValidation, 'range'> {
  return { type, operator: 'between', formula1: bound(minimum), formula2: bound(maximum) };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Serial number 0 of the 1900 date system, for dates after February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function bound(value: number | string): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const date = ISO_DATE.exec(value);
  if (date) {
    return String((Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - SERIAL_ZERO) / DAY_MS);
  }
  return formulaText(value);
}

/** @throws LayoutError where the list cannot stand inside the validation; such a list belongs in cells (`listFrom`). */
function listOptions(options: readonly string[]): string[] {
  const withComma = options.find((option) => option.includes(',') || option.includes('"'));
  if (withComma !== undefined) {
    throw new LayoutError('listOptionHasComma', withComma);
  }
  const text = options.join(',');
  if (text.length > MAX_LIST) {
    throw new LayoutError('listTooLong', text);
  }
  return [...options];
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
