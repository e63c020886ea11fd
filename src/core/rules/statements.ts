import { formatDecimal, parseDecimal } from '../points/decimalText';
import { pointsFromMicro, type Points } from '../points/points';

/** Splits the column "Tham số": one statement per line or between semicolons. Blank ones are dropped. */
export function statementsOf(parameters: string): string[] {
  return parameters
    .split(/[\r\n;]+/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Splits "label: amount" at the last colon, so that a label may hold one; undefined if there is none. */
export function labelAndAmount(statement: string): { label: string; amount: string } | undefined {
  const colon = statement.lastIndexOf(':');
  if (colon < 1) {
    return undefined;
  }
  return { label: statement.slice(0, colon).trim(), amount: statement.slice(colon + 1).trim() };
}

/** Characters of the longest text that is tried as an amount; what is longer is none. */
const LONGEST_AMOUNT = 100;

/** "0,5", "0.5 điểm", "1đ" → micro-points; undefined if it is not an amount. */
export function parseAmount(text: string): Points | undefined {
  if (text.length > LONGEST_AMOUNT) {
    return undefined;
  }
  const reading = parseDecimal(text.replace(/\s*(điểm|đ)\s*$/iu, ''));
  return reading.ok ? reading.value : undefined;
}

/** "80 %", "80%" or "80" → micro-percent; undefined if it is not an amount. */
export function parsePercent(text: string): Points | undefined {
  if (text.length > LONGEST_AMOUNT) {
    return undefined;
  }
  return parseAmount(text.replace(/\s*%\s*$/u, ''));
}

/** A percentage from 0 on: "60 %" → micro-percent; undefined if it is none. */
export function parseShare(text: string): Points | undefined {
  const share = parsePercent(text);
  return share !== undefined && share >= 0 ? share : undefined;
}

/** Decimals of points where a rule does not say "làm tròn". */
export const DEFAULT_DECIMALS = 2;

/** The "làm tròn N" statement: decimals 0 to 6, 'invalid', or undefined if the statement is another one. */
export function roundingOf(statement: string): number | 'invalid' | undefined {
  const match = /^làm tròn\s+(.+)$/iu.exec(statement.normalize('NFC'));
  if (!match) {
    return undefined;
  }
  const decimals = Number(match[1]);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 6 ? decimals : 'invalid';
}

/** The target of "mục tiêu" where no percentage stands behind it: 95 %. */
export const USUAL_TARGET = pointsFromMicro(95_000_000);

/** The "mục tiêu 95 %" statement: micro-percent above 0, 'invalid', or undefined if the statement is another one. */
export function targetOf(statement: string): Points | 'invalid' | undefined {
  const match = /^mục tiêu(?:\s*:\s*|\s+|$)(.*)$/iu.exec(statement.normalize('NFC').trim());
  if (!match) {
    return undefined;
  }
  const target = match[1] === '' ? USUAL_TARGET : parsePercent(match[1] ?? '');
  return target !== undefined && target > 0 ? target : 'invalid';
}

/** How a rule with a target says so; no line for one without. */
export function targetLines(target: Points | undefined): string[] {
  return target === undefined ? [] : [`mục tiêu ${formatDecimal(target, ',')} %`];
}
