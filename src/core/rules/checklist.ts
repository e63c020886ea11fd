import { formatDecimal } from '../points/decimalText';
import { sumPoints, ZERO_POINTS, type Points } from '../points/points';
import { readLabelledLines } from './labelledLines';
import type { Award, DeclaredReading, RuleDefinition, RuleFlaw, RuleReading } from './rule.types';
import { parseAmount } from './statements';
import { comparable } from '../cells/comparable';

export interface ChecklistPart {
  readonly label: string;
  readonly points: Points;
}

/** The unit ticks parts, each worth its points. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  /** In the order shown; data name them by their positions, from 1. */
  readonly parts: readonly ChecklistPart[];
}

/** The most parts of a checklist; the formula of a form grows with each, and Excel allows 8192 characters. */
export const LARGEST_CHECKLIST = 30;

/** The answers that stand for every part and for none. */
export const ALL_PARTS = 'tất cả';
export const NO_PART = 'không';

/** "1, 3, 4" → positions; each must exist and stand once. */
function readPositions(text: string | number, rule: ChecklistRule): DeclaredReading {
  const answer = comparable(String(text));
  const all = rule.parts.map((_, index) => index + 1);
  if (answer === ALL_PARTS || answer === NO_PART) {
    return { ok: true, declared: { kind: 'parts', positions: answer === ALL_PARTS ? all : [] } };
  }
  // The number 1,3 in a cell is no answer: it may have been "1, 3" before the sheet took it for a decimal.
  const tokens = typeof text === 'number' ? [answer] : answer.split(/[,;]/u).map((token) => token.trim());
  const positions = tokens.map((token) => (/^[1-9]\d?$/u.test(token) ? Number(token) : 0));
  return positions.every((position) => all.includes(position)) && new Set(positions).size === positions.length
    ? { ok: true, declared: { kind: 'parts', positions } }
    : { ok: false, problem: 'checklistUnreadable' };
}

/** Every sum that some of the parts make. */
function sumsOf(parts: readonly Points[]): Set<number> {
  return parts.reduce(
    (sums, points) => new Set([...sums, ...[...sums].map((sum) => sum + points)]),
    new Set<number>([ZERO_POINTS]),
  );
}

/**
 * Checklist: the unit ticks parts, each worth its points.
 *
 * Parameters: one part per line, "Có kế hoạch: 0,5". Data: the positions of the parts, "1, 3, 4", or "tất cả" or
 * "không". Result: the sum of the ticked parts.
 */
export const checklistRule: RuleDefinition<ChecklistRule> = {
  kind: 'checklist',
  names: ['Danh mục'],
  nameOf: () => 'Danh mục',

  read(parameters): RuleReading<ChecklistRule> {
    const reading = readLabelledLines(parameters, parseAmount);
    if (!reading.ok) {
      return reading;
    }
    if (reading.decimals !== undefined) {
      return { ok: false, problem: { statement: `làm tròn ${reading.decimals}`, reason: 'notAStatement' } };
    }
    const parts = reading.lines.map(({ label, amount }) => ({ label, points: amount }));
    return parts.length > LARGEST_CHECKLIST
      ? { ok: false, problem: { statement: parts[LARGEST_CHECKLIST]?.label ?? '', reason: 'tooManyLines' } }
      : { ok: true, rule: { kind: 'checklist', parts } };
  },

  write: ({ parts }) =>
    parts.map(({ label, points }) => `${label}: ${formatDecimal(points, ',')}`).join('\n'),

  readData: readPositions,

  award(rule, _maxPoints, declared): Award {
    if (declared.kind !== 'parts') {
      return { ok: false, problem: 'outsideBands' };
    }
    const ticked = rule.parts.filter((_, index) => declared.positions.includes(index + 1));
    return { ok: true, points: sumPoints(ticked.map(({ points }) => points)) };
  },

  /** Both halves of the parts apart: twice 2¹⁵ sums at most, not 2³⁰. */
  canAward({ parts }, _maxPoints, points) {
    const amounts = parts.map((part) => part.points);
    const middle = Math.ceil(amounts.length / 2);
    const left = sumsOf(amounts.slice(0, middle));
    const right = sumsOf(amounts.slice(middle));
    return [...left].some((sum) => right.has(points - sum));
  },

  flaws({ parts }, maxPoints): readonly RuleFlaw[] {
    const flaws: RuleFlaw[] = parts
      .filter(({ points }) => points < 0)
      .map(({ points }) => ({ code: 'ruleNegative', reaches: points }));
    const reaches = sumPoints(parts.map(({ points }) => points).filter((points) => points > 0));
    if (reaches !== maxPoints) {
      flaws.push({ code: reaches > maxPoints ? 'ruleAboveMaximum' : 'ruleBelowMaximum', reaches });
    }
    return flaws;
  },
};
