import type { GridValue } from '../../../src/sheets/grid/gridValue';

type Value = string | number | boolean;

/**
 * Calculates the few functions that the forms use, the way a spreadsheet does, so that formulas can be held
 * against the core without a spreadsheet. An empty cell equals "" and is no number.
 */
export function formulaValue(formula: string, cellAt: (reference: string) => GridValue): Value {
  const functions: Record<string, (...values: Value[]) => Value> = {
    IF: (condition, then, otherwise) => (condition ? (then ?? true) : (otherwise ?? false)),
    AND: (...values) => values.every(Boolean),
    OR: (...values) => values.some(Boolean),
    NOT: (value) => !value,
    ISNUMBER: (value) => typeof value === 'number' && !Number.isNaN(value),
    FIND: (part, whole) => {
      const at = String(whole).indexOf(String(part));
      return at < 0 ? Number.NaN : at + 1;
    },
    LEN: (value) => String(value).length,
    N: (value) => (typeof value === 'number' ? value : 0),
    SUBSTITUTE: (value, from, to) => String(value).replaceAll(String(from), String(to)),
    TRIM: (value) => String(value).trim().replace(/ +/gu, ' '),
    ABS: (value) => Math.abs(Number(value)),
    VALUE: (value) => (/^\s*-?[\d.]+\s*$/u.test(String(value)) ? Number(value) : Number.NaN),
    TEXT: (value) => String(Math.round(Number(value))),
    MID: (value, start, length) => String(value).slice(Number(start) - 1, Number(start) - 1 + Number(length)),
    REPT: (value, times) => String(value).repeat(Number(times)),
    IFERROR: (value, otherwise) =>
      typeof value === 'number' && Number.isNaN(value) ? (otherwise ?? '') : (value ?? ''),
    INT: (value) => Math.floor(Number(value)),
    MAX: (...values) => Math.max(...values.map(Number)),
    MIN: (...values) => Math.min(...values.map(Number)),
    ROUND: (value, digits) => naiveRound(Number(value), Number(digits)),
  };
  const reference = /(?:'[^']+'!)?\$?[A-Z]{1,2}\$?\d+/u;
  const token = new RegExp(
    `"[^"]*"|${reference.source}|[A-Z]+(?=\\()|TRUE|FALSE|\\d+(?:\\.\\d+)?|<>|<=|>=|=|[^\\s]`,
    'gu',
  );
  const script = (formula.slice(1).match(token) ?? []).map((part) => {
    if (part === '=') {
      return '===';
    }
    if (part === '<>') {
      return '!==';
    }
    if (part === '&') {
      return '+';
    }
    if (part in functions) {
      return `f.${part}`;
    }
    if (part === 'TRUE' || part === 'FALSE') {
      return part.toLowerCase();
    }
    return reference.test(part) && !part.startsWith('"') ? JSON.stringify(plain(cellAt(part))) : part;
  });
  return new Function('f', `return ${script.join(' ')}`)(functions) as Value;
}

/** Rounds without any correction for noise: a formula that is right with this one is right everywhere. */
function naiveRound(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5)) / scale;
}

function plain(value: GridValue): Value {
  return value === null || typeof value === 'object' ? '' : value;
}
