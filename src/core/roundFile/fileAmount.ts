import type { CellInput } from '../cells/cell';
import { parseDecimal } from '../points/decimalText';
import { pointsFromNumber, pointsToNumber, type Points } from '../points/points';
import type { FileAmount } from './roundFile';

/** undefined where the text is no amount. */
export function amountOf(amount: FileAmount): Points | undefined {
  if (typeof amount === 'number') {
    return pointsFromNumber(amount);
  }
  const reading = parseDecimal(amount);
  return reading.ok ? reading.value : undefined;
}

/** Amounts as cells hold them: numbers, or the text itself if it is none. */
export function amountCell(amount: FileAmount | null | undefined): CellInput {
  if (typeof amount !== 'string') {
    return amount ?? null;
  }
  const reading = parseDecimal(amount);
  return reading.ok ? pointsToNumber(reading.value) : amount;
}
