import { scoredItems, type EntriesReading } from '../entries/readEntries';
import { subtractPoints, type Points } from '../points/points';
import { microPercent, roundPoints } from '../points/ratio';
import type { GroupRanking, RankedUnit } from '../ranking/ranking';
import type { Round } from '../round/round';
import { isSameBody, type Unit } from '../setup/unit';
import {
  hasIndex,
  netOf,
  sectionScoreOf,
  totalOf,
  treeOf,
  type NodeScore,
  type Scores,
} from '../scoring/scores';
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
  const rowOf = new Map(rankings[period]?.flatMap(({ rows }) => rows.map((row) => [row.unit, row])));
  const clustersOf = codeLinker(dueCodes(round, period), lastYear.links);
  return round.units.map((described, unit) => {
    const before = resultsBefore(lastYear, described);
    const now = totalOf(compared.scores, unit, period);
    const points = before.points === undefined ? undefined : changeOf(before.points, now.points);
    const index = hasIndex(compared.scores, unit, period)
      ? changeOfIndex(before, now, round.settings.policy.shownDecimals)
      : undefined;
    const split = points && splitOf(compared, unit, period, before, clustersOf, { points, index });
    const branches =
      before.branches &&
      compareBranches(round, compared.scores, unit, period, before.branches, lastYear.links);
    return {
      unit,
      ...(points && { points }),
      ...(index && { index }),
      ...rankChange(before, rowOf.get(unit)),
      ...(branches && { branches }),
      ...(split && { split }),
    };
  });
}

/** What a unit got last year; nothing where it was another body, or several. A renamed one is found by its old code too. */
function resultsBefore(lastYear: LastYear, unit: Unit): LastYearUnit {
  if (!isSameBody(unit)) {
    return {};
  }
  return lastYear.units.get(unit.code) ?? lastYear.units.get(unit.predecessors?.[0] ?? '') ?? {};
}

/** Both places, and the change where they are places in the same field. */
function rankChange(
  { rank: before }: LastYearUnit,
  row: RankedUnit | undefined,
): Pick<UnitComparison, 'rank'> {
  if (before === undefined || row?.rank === undefined) {
    return {};
  }
  const rank = rankChangeOf(before, row.rank);
  return { rank: row.before?.notComparable === undefined ? rank : { before, now: row.rank } };
}

/**
 * Last year's index as published or, failing that, from its points and maximum. Both at the shown decimals: the change is
 * that of the two printed figures.
 */
function changeOfIndex(before: LastYearUnit, now: NodeScore, decimals: number): Change | undefined {
  const known: Points | undefined =
    (before.index && roundPoints(before.index, decimals)) ??
    (before.points !== undefined && before.maximum !== undefined && before.maximum > 0
      ? microPercent(before.points, before.maximum, decimals)
      : undefined);
  return known === undefined ? undefined : changeOf(known, microPercent(now.points, now.maximum, decimals));
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
