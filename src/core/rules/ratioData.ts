import { parseDecimal } from '../points/decimalText';
import { pointsFromMicro, pointsFromNumber, type Points } from '../points/points';
import type { DeclaredReading } from './rule.types';

const HUNDRED = pointsFromMicro(100_000_000);

/**
 * Understands a declared ratio: "45/50" (numerator/denominator) or "90 %".
 *
 * A bare number is refused: 0,9 may mean 90 % or 0,9 %, and a wrong guess would be a wrong rank.
 */
export function readRatio(text: string | number): DeclaredReading {
  if (typeof text === 'number') {
    return { ok: false, problem: 'ratioUnreadable' };
  }
  const percent = /^(.+)%$/u.exec(text.trim());
  if (percent) {
    return ratioOf(parseDecimal(percent[1] ?? ''), { ok: true, value: HUNDRED });
  }
  const parts = text.split('/');
  if (parts.length !== 2) {
    return { ok: false, problem: 'ratioUnreadable' };
  }
  return ratioOf(parseDecimal(parts[0] ?? ''), parseDecimal(parts[1] ?? ''));
}

function ratioOf(
  numerator: ReturnType<typeof parseDecimal>,
  denominator: ReturnType<typeof parseDecimal>,
): DeclaredReading {
  if (!numerator.ok || !denominator.ok) {
    return { ok: false, problem: 'ratioUnreadable' };
  }
  if (numerator.value < 0 || denominator.value < 0) {
    return { ok: false, problem: 'negative' };
  }
  if (denominator.value === 0) {
    return { ok: false, problem: 'denominatorZero' };
  }
  return {
    ok: true,
    declared: { kind: 'ratio', numerator: numerator.value, denominator: denominator.value },
  };
}

/** Understands a declared number, typed as a number or as text. */
export function readNumber(text: string | number): DeclaredReading {
  const value = typeof text === 'number' ? exactNumber(text) : textNumber(text);
  if (typeof value === 'string') {
    return { ok: false, problem: value };
  }
  return value < 0 ? { ok: false, problem: 'negative' } : { ok: true, declared: { kind: 'number', value } };
}

function exactNumber(value: number): Points | 'notANumber' {
  return pointsFromNumber(value) ?? 'notANumber';
}

function textNumber(text: string): Points | 'notANumber' | 'dataTooManyDecimals' {
  const reading = parseDecimal(text);
  if (reading.ok) {
    return reading.value;
  }
  return reading.problem === 'tooManyDecimals' ? 'dataTooManyDecimals' : 'notANumber';
}
