import { compareFractions, microPercent } from '../points/ratio';
import type { Policy, Round } from '../round/round';
import type { UnitProgress } from './progress';

/** An index as two exact integers. */
interface Share {
  readonly points: number;
  readonly maximum: number;
}
type Compare = (left: Share, right: Share) => number;

/** Where a unit can still end; nothing for units that are not ranked. */
export type PossibleRanks = Pick<UnitProgress, 'bestRank' | 'worstRank'>;

type Standing = Omit<UnitProgress, keyof PossibleRanks>;

const floorOf = ({ certain, maximum }: Standing): Share => ({ points: certain, maximum });
const ceilingOf = ({ certain, reachable, maximum }: Standing): Share => ({
  points: certain + reachable,
  maximum,
});

/**
 * Bounds of the final rank of every unit inside its group: the best if it gains everything and the others nothing
 * more, the worst the other way round. Indices count as equal where the ranking policy says so; tie-breakers and
 * dense numbering can only bring a unit closer to the front.
 *
 * @returns in the order of the standings.
 */
export function possibleRanks(round: Round, standings: readonly Standing[]): PossibleRanks[] {
  const compare = comparison(round.settings.policy);
  const isRanked = (standing: Standing): boolean =>
    standing.maximum > 0 && round.units[standing.unit]?.ranked === true;
  const groups = round.groups.map((_, group) => {
    const members = standings.filter((standing) => standing.group === group && isRanked(standing));
    return {
      floors: members.map(floorOf).sort(compare),
      ceilings: members.map(ceilingOf).sort(compare),
    };
  });
  return standings.map((standing) => {
    const group = groups[standing.group];
    if (!group || !isRanked(standing)) {
      return {};
    }
    const floor = floorOf(standing);
    const ceiling = ceilingOf(standing);
    // A unit is never surely ahead of itself, but its own ceiling may lie above its floor.
    const itself = compare(ceiling, floor) > 0 ? 1 : 0;
    return {
      bestRank: countAbove(group.floors, ceiling, compare) + 1,
      worstRank: countAbove(group.ceilings, floor, compare) - itself + 1,
    };
  });
}

function comparison({ rankDecimals }: Policy): Compare {
  if (rankDecimals === 'unrounded') {
    return (left, right) => compareFractions(left.points, left.maximum, right.points, right.maximum);
  }
  const keyOf = ({ points, maximum }: Share): number => microPercent(points, maximum, rankDecimals);
  return (left, right) => keyOf(left) - keyOf(right);
}

/** How many of the ascending values are greater. */
function countAbove(ascending: readonly Share[], value: Share, compare: Compare): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = ascending[middle];
    if (candidate && compare(candidate, value) > 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return ascending.length - low;
}
