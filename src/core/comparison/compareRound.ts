import { scoredItems, type EntriesReading } from '../entries/readEntries';
import { subtractPoints, type Points } from '../points/points';
import { microPercent } from '../points/ratio';
import type { GroupRanking } from '../ranking/ranking';
import { ranksOf } from '../ranking/ranksOf';
import type { Round } from '../round/round';
import { netOf, sectionScoreOf, totalOf, treeOf, type NodeScore, type Scores } from '../scoring/scores';
import type { Change, OutsideParts, UnitComparison } from './comparison';
import type { LastYear, LastYearUnit } from './lastYear';
import { compareBranches } from './compareBranches';
import { codeLinker, type CodeCluster } from './linkCodes';
import { linkItems } from './linkItems';
import { changeOf, rankChangeOf, rulesPartsOf, splitIndex, splitPoints } from './splitChange';

/** A round with what was entered and what came of it. */
export interface ComparedRound {
  readonly round: Round;
  readonly entries: EntriesReading;
  readonly scores: Scores;
  /** By period, then group. */
  readonly rankings: readonly (readonly GroupRanking[])[];
}

/**
 * Compares every unit with its results of last year, in the order of the table of units. What is not known of
 * last year is not compared; a unit that is new has nothing but its number.
 *
 * @param period whose results stand for this year: the last one, if last year's are those of the whole year.
 */
export function compareRound(compared: ComparedRound, period: number, lastYear: LastYear): UnitComparison[] {
  const { round, rankings } = compared;
  const rankOf = ranksOf(rankings[period] ?? []);
  const clustersOf = codeLinker(dueCodes(round, period), lastYear.links);
  return round.units.map(({ code }, unit) => {
    const before = lastYear.units.get(code) ?? {};
    const now = totalOf(compared.scores, unit, period);
    const points = before.points === undefined ? undefined : changeOf(before.points, now.points);
    const index = changeOfIndex(before, now, round.settings.policy.shownDecimals);
    const rank = rankOf.get(unit);
    const split = points && splitOf(compared, unit, period, before, clustersOf, { points, index });
    const branches =
      before.branches &&
      compareBranches(round, compared.scores, unit, period, before.branches, lastYear.links);
    return {
      unit,
      ...(points && { points }),
      ...(index && { index }),
      ...(before.rank !== undefined && rank !== undefined && { rank: rankChangeOf(before.rank, rank) }),
      ...(branches && { branches }),
      ...(split && { split }),
    };
  });
}

/** Last year's index as published or, failing that, from its points and maximum. */
function changeOfIndex(before: LastYearUnit, now: NodeScore, decimals: number): Change | undefined {
  const known: Points | undefined =
    before.index ??
    (before.points !== undefined && before.maximum !== undefined && before.maximum > 0
      ? microPercent(before.points, before.maximum, decimals)
      : undefined);
  return known === undefined || now.maximum === 0
    ? undefined
    : changeOf(known, microPercent(now.points, now.maximum, decimals));
}

function splitOf(
  { round, entries, scores }: ComparedRound,
  unit: number,
  period: number,
  { items }: LastYearUnit,
  clustersOf: (oldCodes: readonly string[]) => readonly CodeCluster[],
  { points, index }: { readonly points: Change; readonly index: Change | undefined },
): UnitComparison['split'] {
  if (!items) {
    return undefined;
  }
  const now = totalOf(scores, unit, period);
  const linked = linkItems(round, entries.columns, unit, period, items, clustersOf);
  const split = splitPoints(points, linked);
  const { shownDecimals } = round.settings.policy;
  return {
    points: split,
    ...(index && { index: splitIndex(index, split, now.maximum, shownDecimals) }),
    rulesParts: rulesPartsOf(points, treeOf(scores, unit, period), items, linked),
    outside: outsideParts(scores, unit, period),
    linked,
  };
}

/** What this year's total has beyond the sum of the tree, taken apart. */
function outsideParts(scores: Scores, unit: number, period: number): OutsideParts {
  const bonus = sectionScoreOf(scores, 'bonus', unit, period).counted;
  const penalty = sectionScoreOf(scores, 'penalty', unit, period).counted;
  const beyond = subtractPoints(totalOf(scores, unit, period).points, treeOf(scores, unit, period).points);
  return { bonus, penalty, bounds: subtractPoints(beyond, netOf(scores, unit, period)) };
}

function dueCodes(round: Round, period: number): string[] {
  return scoredItems(round).flatMap(({ item, code, part }) =>
    item.duePeriod <= period && part === 'tree' ? [code] : [],
  );
}
