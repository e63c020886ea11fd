import type { DataValidation } from 'hucre/xlsx';
import type { Validation, ValidationRule } from '../model/validation';
import { fromAreas, toAreas } from './areas';
import { fromFileFormula, toFileFormula } from './formulas';

const TYPES = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
} as const;
const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function toFileValidation({
  rects,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Validation): DataValidation {
  const listed = rule.type === 'List' && !rule.formula1.startsWith('=');
  return {
    type: TYPES[rule.type],
    range: toAreas(rects),
    ...(rule.operator === undefined || rule.type === 'List' || rule.type === 'Custom'
      ? {}
      : { operator: OPERATORS[rule.operator] }),
    ...(listed ? { values: rule.formula1.split(',') } : { formula1: operand(rule.formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: operand(rule.formula2) }),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.show,
    errorStyle: STYLES[errorAlert.style],
    ...(errorAlert.title === '' ? {} : { errorTitle: errorAlert.title }),
    ...(errorAlert.message === '' ? {} : { errorMessage: errorAlert.message }),
    showInputMessage: prompt.show,
    ...(prompt.title === '' ? {} : { inputTitle: prompt.title }),
    ...(prompt.message === '' ? {} : { inputMessage: prompt.message }),
  };
}

export function fromFileValidation(validation: DataValidation): Validation {
  const type = keyOf(TYPES, validation.type) ?? 'Custom';
  const operator = keyOf(OPERATORS, validation.operator);
  return {
    rects: fromAreas(validation.range),
    rule: {
      type,
      ...(operator === undefined ? defaultOperator(type) : { operator }),
      formula1: validation.values
        ? validation.values.join(',')
        : fromOperand(validation.formula1 ?? '', type),
      ...(validation.formula2 === undefined ? {} : { formula2: fromOperand(validation.formula2, type) }),
    },
    ignoreBlanks: validation.allowBlank ?? false,
    errorAlert: {
      show: validation.showErrorMessage ?? false,
      style: keyOf(STYLES, validation.errorStyle) ?? 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.errorMessage ?? '',
    },
    prompt: {
      show: validation.showInputMessage ?? false,
      title: validation.inputTitle ?? '',
      message: validation.inputMessage ?? '',
    },
  };
}

/** A file leaves "between" out. */
function defaultOperator(type: ValidationRule['type']): { operator?: 'Between' } {
  return type === 'List' || type === 'Custom' ? {} : { operator: 'Between' };
}

function operand(text: string): string {
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return date
    ? String((Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / DAY)
    : toFileFormula(text);
}

function fromOperand(text: string, type: ValidationRule['type']): string {
  if (type === 'List' && /^".*"$/s.test(text)) {
    return text.slice(1, -1).replace(/""/g, '"');
  }
  return text === '' || !Number.isNaN(Number(text)) ? text : fromFileFormula(text);
}

function keyOf<T extends string>(
  names: Readonly<Record<T, string>>,
  value: string | undefined,
): T | undefined {
  return (Object.keys(names) as T[]).find((name) => names[name] === value);
}
