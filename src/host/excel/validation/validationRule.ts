import { ExcelError } from '../../model/excelError';
import type { ValidationRule } from '../../model/validation';
import { isRecord } from '../../richapi/callArguments';
import { isHostObject } from '../../richapi/hostObject';
import { qualified } from '../range/address';
import { RangeTarget } from '../range/rangeTarget';
import { asRecord } from '../values';

const KINDS = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

/** What Office.js gives as a rule, in the words of the model. */
export function modelRule(value: unknown): ValidationRule {
  const given = asRecord(value);
  if (isRecord(given.list)) {
    const { source, inCellDropDown } = given.list;
    return { type: 'List', formula1: listSource(source), inCellDropDown: inCellDropDown !== false };
  }
  if (isRecord(given.custom)) {
    return { type: 'Custom', formula1: formulaText(given.custom.formula) };
  }
  for (const [key, type] of Object.entries(KINDS)) {
    const rule = given[key];
    if (!isRecord(rule)) {
      continue;
    }
    const operator = (rule.operator ?? 'Between') as NonNullable<ValidationRule['operator']>;
    const hasSecond = rule.formula2 !== undefined && rule.formula2 !== null && rule.formula2 !== '';
    return {
      type,
      operator,
      formula1: formulaText(rule.formula1),
      ...(hasSecond && { formula2: formulaText(rule.formula2) }),
    };
  }
  throw new ExcelError('InvalidArgument', 'The rule is of no known kind.');
}

/** The rule as Office.js gives it back. */
export function officeRule(rule: ValidationRule): unknown {
  if (rule.type === 'List') {
    return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: rule.formula1 } };
  }
  if (rule.type === 'Custom') {
    return { custom: { formula: rule.formula1 } };
  }
  const key = Object.entries(KINDS).find(([, type]) => type === rule.type)?.[0] ?? 'decimal';
  const { formula1, formula2, operator } = rule;
  return {
    [key]: { formula1, operator: operator ?? 'Between', ...(formula2 !== undefined && { formula2 }) },
  };
}

function listSource(source: unknown): string {
  if (isHostObject(source) && source.self instanceof RangeTarget) {
    return `=${sourceAddress(source.self)}`;
  }
  const text = formulaText(source);
  if (!text.startsWith('=') && text.length > 255) {
    throw new ExcelError('InvalidArgument', 'A list in a validation has at most 255 characters.');
  }
  return text;
}

function sourceAddress(range: RangeTarget): string {
  return qualified(range.session.sheet(range.sheetId).name, range.rect, '$');
}

/** Numbers, texts, and a Range for "equal to this cell". */
function formulaText(value: unknown): string {
  if (isHostObject(value) && value.self instanceof RangeTarget) {
    return `=${sourceAddress(value.self)}`;
  }
  if (typeof value === 'string' && value !== '') {
    return value;
  }
  if (typeof value === 'number') {
    return String(value);
  }
  throw new ExcelError('InvalidArgument', 'The rule needs a number, a text or a formula.');
}
