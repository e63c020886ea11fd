import { saysNotApplicable } from '../cells/notApplicable';
import type { CellInput } from '../cells/cell';
import { isBlankCell } from '../cells/cellText';
import { readCellPoints } from '../cells/cellPoints';
import { isSurveyRule, needsData } from '../rules/registry';
import { readAmount, type AmountReading } from './readAmount';
import { readData, saysNoCase, type ScoredItem } from './readData';

/**
 * Whether a cell of the column "Điều tra XHH" says what was answered, not how many points that makes.
 *
 * With a conversion of a survey it always does: a number there may be a mean, and 86 % typed into a cell of
 * numbers is 0,86, which must not pass for points. With any other rule that needs data a number is points, as it
 * was before there were conversions, and a text that is no number is data.
 */
export function holdsData({ item }: ScoredItem, cell: CellInput): boolean {
  if (item.source !== 'survey' || isBlankCell(cell) || saysNotApplicable(cell)) {
    return false;
  }
  if (isSurveyRule(item.rule) || saysNoCase(cell)) {
    return true;
  }
  const points = readCellPoints(cell);
  return (
    needsData(item.rule) &&
    typeof cell === 'string' &&
    points.kind === 'problem' &&
    points.problem === 'notANumber'
  );
}

/** Reads a cell of the column "Điều tra XHH": points, "KAD", or the answers from which the points follow. */
export function readSurvey(scored: ScoredItem, cell: CellInput): AmountReading {
  const amount = readAmount(cell, scored.maxPoints);
  if (amount.kind === 'notApplicable' || !holdsData(scored, cell)) {
    return amount;
  }
  const data = readData(scored, cell);
  return data.kind === 'points' ? { ...data, kind: 'amount' } : data;
}
