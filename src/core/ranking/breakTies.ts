import type { Round } from '../round/round';
import { scoreAt, surveyOf, treeOf, type Scores } from '../scoring/scores';
import { compareMeasured, type Measured } from './measure';
import type { UnitOrder } from './orderUnits';
import type { TieBreaker } from '../setup/tieBreaker';

export interface BrokenTies extends UnitOrder {
  /** At a position: which tie-breaker put the unit after the one before it; -1 where none had to. */
  readonly decidedBy: Int8Array;
}

type ScoreOf = (unit: number) => Measured;

/** Higher is better; zero where the breaker cannot tell the two apart. */
type Compare = (left: number, right: number) => number;

/**
 * Orders units that are equal so far by the tie-breakers, in turn; the order among other units does not change.
 *
 * A tie-breaker that names a field or criterion that is not there tells nobody apart.
 */
export function breakTies(
  round: Round,
  scores: Scores,
  order: UnitOrder,
  period: number,
  breakers: readonly TieBreaker[],
): BrokenTies {
  if (breakers.length === 0) {
    return { ...order, decidedBy: new Int8Array(order.units.length).fill(-1) };
  }
  const units = order.units.slice();
  const tiesWithPrevious = order.tiesWithPrevious.slice();
  const decidedBy = new Int8Array(units.length).fill(-1);
  const compares = breakers.map((breaker) => comparison(round, scores, period, breaker));
  for (let first = 0; first < units.length;) {
    let end = first + 1;
    while (tiesWithPrevious[end] === 1) {
      end += 1;
    }
    if (end - first > 1) {
      const decided = [...units.subarray(first, end)].sort((left, right) =>
        compareAll(compares, right, left),
      );
      units.set(decided, first);
      for (let at = first + 1; at < end; at += 1) {
        const by = decider(compares, units[at - 1] ?? 0, units[at] ?? 0);
        decidedBy[at] = by;
        tiesWithPrevious[at] = by < 0 ? 1 : 0;
      }
    }
    first = end;
  }
  return { units, tiesWithPrevious, decidedBy };
}

function compareAll(compares: readonly Compare[], left: number, right: number): number {
  for (const compare of compares) {
    const result = compare(left, right);
    if (result !== 0) {
      return result;
    }
  }
  return 0;
}

function decider(compares: readonly Compare[], left: number, right: number): number {
  return compares.findIndex((compare) => compare(left, right) !== 0);
}

function comparison(round: Round, scores: Scores, period: number, breaker: TieBreaker): Compare {
  const { rankBy } = round.settings.policy;
  const byMeasure =
    (scoreOf: ScoreOf): Compare =>
    (left, right) =>
      compareMeasured(scoreOf(left), scoreOf(right), rankBy);
  switch (breaker.kind) {
    case 'survey':
      return byMeasure((unit) => surveyOf(scores, unit, period));
    case 'appraisal':
      return byMeasure((unit) => {
        const tree = treeOf(scores, unit, period);
        const survey = surveyOf(scores, unit, period);
        return { points: tree.points - survey.points, maximum: tree.maximum - survey.maximum };
      });
    case 'lastYear':
      return (left, right) => lastYearRank(round, right) - lastYearRank(round, left);
    case 'node': {
      const score = scoreOfNode(round, scores, period, breaker.code);
      return score ? byMeasure(score) : () => 0;
    }
  }
}

/** What units got for the field, criterion or item of a code; undefined where the tree has none of it. */
function scoreOfNode(
  { framework }: Round,
  scores: Scores,
  period: number,
  code: string,
): ScoreOf | undefined {
  const slot = scores.innerNodes.findIndex((node) => framework.nodes[node]?.code === code);
  if (slot >= 0) {
    return (unit) => scoreAt(scores, unit, period, slot);
  }
  const { watched, periodCount } = scores;
  const position =
    watched?.items.findIndex((item) => framework.nodes[framework.items[item] ?? -1]?.code === code) ?? -1;
  if (!watched || position < 0) {
    return undefined;
  }
  const at = (unit: number): number => (unit * periodCount + period) * watched.items.length + position;
  return (unit) => ({ points: watched.points[at(unit)] ?? 0, maximum: watched.maximum[at(unit)] ?? 0 });
}

const WITHOUT_RANK = 1_000_000;

function lastYearRank(round: Round, unit: number): number {
  return round.units[unit]?.lastYearRank ?? WITHOUT_RANK;
}
