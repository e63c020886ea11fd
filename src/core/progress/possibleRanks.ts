import { compareFractions, microPercent } from '../points/ratio';
import type { Round } from '../round/round';
import type { Policy } from '../setup/policy';
import type { UnitProgress } from './progress';

/** An index as two exact integers. */
interface Share {
  readonly points: number;
  readonly maximum: number;
}
type Compare = (left: Share, right: Share) => number;

/** Where a unit can still end; nothing for units that are not ranked. */
export type PossibleRanks = Pick<UnitProgress, 'bestRank' | 'worstRank'>;

type Standing = Omit<UnitProgress, keyof PossibleRanks | 'surplus'>;

const floorOf = ({ certain, maximum }: Standing): Share => ({ points: certain, maximum });
const ceilingOf = ({ certain, reachable, maximum }: Standing): Share => ({
  points: certain + reachable,
  maximum,
});

/**
 * Bounds of the final rank of every unit inside its group: the best if it gains everything and the others nothing
 * more, the worst the other way round. Equal indices and the numbering after them are as the ranking policy says;
 * tie-breakers are not asked. Bonus that was not claimed and penalties to come are not foreseen.
 *
 * @returns in the order of the standings.
 */
export function possibleRanks(round: Round, standings: readonly Standing[]): PossibleRanks[] {
  const { policy } = round.settings;
  const compare = comparison(policy);
  const isRanked = (standing: Standing): boolean =>
    standing.maximum > 0 && round.units[standing.unit]?.ranked === true;
  const groups = round.groups.map((_, group) => {
    const members = standings.filter((standing) => standing.group === group && isRanked(standing));
    return {
      floors: new Marks(members.map(floorOf), compare, policy),
      ceilings: new Marks(members.map(ceilingOf), compare, policy),
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
    const itself = compare(ceiling, floor) > 0 ? group.ceilings.weightOf(ceiling) : 0;
    return {
      bestRank: group.floors.ahead(ceiling) + 1,
      worstRank: group.ceilings.ahead(floor) - itself + 1,
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

/** The indices of a group in order: every one of them, or, for dense ranks, the different ones. */
class Marks {
  private readonly ascending: readonly Share[];
  private readonly all: readonly Share[];

  constructor(
    shares: readonly Share[],
    private readonly compare: Compare,
    private readonly policy: Policy,
  ) {
    this.all = [...shares].sort(compare);
    this.ascending =
      policy.ranking === 'dense'
        ? this.all.filter((share, at) => at === 0 || compare(share, this.all[at - 1] ?? share) !== 0)
        : this.all;
  }

  /** How many ranks stand before one with this index. */
  ahead(share: Share): number {
    return countAbove(this.ascending, share, this.compare);
  }

  /** How many ranks would go if one unit with this index were not there: none where a dense rank is shared. */
  weightOf(share: Share): number {
    if (this.policy.ranking === 'competition') {
      return 1;
    }
    const above = countAbove(this.all, share, this.compare);
    const notBelow = countAbove(this.all, share, (left, right) => this.compare(left, right) || 1);
    return notBelow - above === 1 ? 1 : 0;
  }
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
