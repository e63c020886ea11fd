import type { RankedUnit } from '../../../core/ranking/ranking';
import type { Policy } from '../../../core/setup/policy';
import type { Texts } from '../../language/LanguageContext';

/** What a unit is ranked by, at the shown decimals: its index or its points; "–" without any. */
export function measureNumber(
  { index, points }: RankedUnit,
  { rankBy, shownDecimals }: Policy,
  { rounded }: Texts,
): string {
  return index === undefined ? '–' : rounded(rankBy === 'points' ? points : index, shownDecimals);
}

/** The same with its unit: "85,50 %", "85,50 điểm". */
export function measureText(row: RankedUnit, policy: Policy, texts: Texts): string {
  const number = measureNumber(row, policy, texts);
  if (row.index === undefined) {
    return number;
  }
  return policy.rankBy === 'points' ? texts.t('ranking.pointsValue', { points: number }) : `${number} %`;
}
