import type { Points } from '../../../core/points/points';
import type { GroupRanking, RankedUnit } from '../../../core/ranking/ranking';
import type { StyleName } from '../../layout/styles';
import type { ResultColumn } from '../frame/resultColumn';

/** One column of the ranking sheet. */
export interface RankingColumn extends ResultColumn<RankedUnit> {
  /** What stands below a group; absent where there is nothing to sum up. */
  readonly spreadOf?: (ranking: GroupRanking) => Spread;
  readonly totalStyle?: StyleName;
}

/** Of the ranked units of a group; nothing where there are none. */
export interface Spread {
  readonly mean?: Points;
  readonly highest?: Points;
  readonly lowest?: Points;
}
