import type { CellInput } from '../../core/cells/cell';
import { readFlag } from '../../core/cells/flag';
import { MICRO_PER_POINT, type Points } from '../../core/points/points';
import type { Policy, RankingMethod, RankMeasure } from '../../core/setup/policy';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { parsePercent } from '../../core/rules/statements';
import { cellInteger, oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';

export const RANKING_TEXTS: Readonly<Record<RankingMethod, string>> = {
  dense: 'Liên tiếp (1; 2; 2; 3)',
  competition: 'Cách hạng (1; 2; 2; 4)',
};
export const RANK_MEASURE_TEXTS: Readonly<Record<RankMeasure, string>> = {
  index: 'Chỉ số (%)',
  points: 'Tổng điểm',
};
export const UNROUNDED_TEXT = 'Không làm tròn';
export const FLAG_CHOICES = ['Có', 'Không'];
export const MAXIMUM_DECIMALS = 6;
/** Nothing is said: an empty cell. */
export const UNDECLARED = 'undeclared';

export const asText = (cell: CellInput): string | undefined => oneLine(cell) || undefined;
export const asFlag = (cell: CellInput): boolean | undefined =>
  readFlag(typeof cell === 'object' ? 'lỗi' : cell);
export const flagText = (value: boolean): string => (value ? 'Có' : 'Không');

export function between(cell: CellInput, lowest: number, highest: number): number | undefined {
  const value = cellInteger(cell);
  return value !== undefined && value >= lowest && value <= highest ? value : undefined;
}

export function positive(value: Points | undefined): Points | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** "35", "35 %"; 0,35 is refused: in a cell of percentages it would be 35 %. */
export function asShare(cell: CellInput): Points | undefined {
  const share = parsePercent(oneLine(cell));
  const isShare = share !== undefined && (share === 0 || share >= MICRO_PER_POINT) && share <= FULL_RATIO;
  return isShare ? share : undefined;
}

export function asRanking(cell: CellInput): RankingMethod | undefined {
  const text = fold(oneLine(cell));
  if (/^(lien tiep|dense)\b/u.test(text)) {
    return 'dense';
  }
  return /^(cach hang|competition)\b/u.test(text) ? 'competition' : undefined;
}

export function asRankMeasure(cell: CellInput): RankMeasure | undefined {
  const text = fold(oneLine(cell));
  if (/^(chi so|index)\b/u.test(text)) {
    return 'index';
  }
  return /^(tong diem|diem|points)\b/u.test(text) ? 'points' : undefined;
}

export function asRankDecimals(cell: CellInput): Policy['rankDecimals'] | undefined {
  const text = fold(oneLine(cell));
  return text === fold(UNROUNDED_TEXT) || text === 'unrounded'
    ? 'unrounded'
    : between(cell, 0, MAXIMUM_DECIMALS);
}
