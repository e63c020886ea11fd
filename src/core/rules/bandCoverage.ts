import { ZERO_POINTS } from '../points/points';
import { writeBand, writeInterval } from './bandText';
import { FULL_RATIO } from './fullRatio';
import type { Band, Bands, Bound } from './band';
import type { RuleFlaw } from './rule.types';

const startOf = (band: Band): number => band.lower?.value ?? ZERO_POINTS;

/** Lower end first; of two that begin at the same value, the one that includes it. */
function byLowerEnd(left: Band, right: Band): number {
  const difference = startOf(left) - startOf(right);
  if (difference !== 0) {
    return difference;
  }
  return Number(right.lower?.closed ?? true) - Number(left.lower?.closed ?? true);
}

/**
 * Gaps and overlaps of bands, which together must cover 0 to 100 % (a ratio) or 0 and more (a number).
 *
 * A gap that is a single value ("> 95 %" and "< 95 %") comes with the rule's text in which the higher band
 * includes it.
 */
export function coverageFlaws(rule: Bands): RuleFlaw[] {
  const bands = [...rule.bands].sort(byLowerEnd);
  const flaws: RuleFlaw[] = [];
  const name = (band: Band): string => writeInterval(band, rule.measure);
  const first = bands[0];
  if (first?.lower && (first.lower.value > 0 || !first.lower.closed)) {
    flaws.push({ code: 'bandsGap', from: rule.measure === 'ratio' ? '0 %' : '0', to: name(first) });
  }
  bands.slice(1).forEach((band, position) => {
    const before = bands[position];
    const flaw = before && seam(rule, before, band);
    if (flaw) {
      flaws.push(flaw);
    }
  });
  const last = bands[bands.length - 1];
  if (last?.upper && !reachesEnd(rule, last.upper)) {
    flaws.push({ code: 'bandsGap', from: name(last), to: rule.measure === 'ratio' ? '100 %' : '∞' });
  }
  return flaws;
}

function reachesEnd({ measure }: Bands, upper: Bound): boolean {
  return measure === 'ratio' && upper.value >= FULL_RATIO && upper.closed;
}

function seam(rule: Bands, before: Band, after: Band): RuleFlaw | undefined {
  const from = writeInterval(before, rule.measure);
  const to = writeInterval(after, rule.measure);
  const upper = before.upper;
  const lower = after.lower;
  if (
    !upper ||
    !lower ||
    lower.value < upper.value ||
    (lower.value === upper.value && lower.closed && upper.closed)
  ) {
    return { code: 'bandsOverlap', first: from, second: to };
  }
  if (lower.value > upper.value) {
    return { code: 'bandsGap', from, to };
  }
  if (lower.closed || upper.closed) {
    return undefined;
  }
  const closed = rule.bands
    .map((band) => (band === after ? { ...band, lower: { ...lower, closed: true } } : band))
    .map((band) => writeBand(band, rule.measure))
    .join('\n');
  return { code: 'bandsGap', from, to, closed };
}
