import type { RoundAnalysis } from '../../core/analysis/analyse';
import type { Change, LinkedItems, RulesParts, Split } from '../../core/comparison/comparison';
import { regainedLosses } from '../../core/comparison/regained';
import type { Round } from '../../core/round/round';
import { amount } from './exactText';

/** The comparison with last year for results.json; null stands for what is not known of last year. */
export function comparisonResults({ round, comparison }: RoundAnalysis): readonly object[] {
  return comparison.units.map(({ unit, points, index, rank, branches, split }) => ({
    code: round.units[unit]?.code,
    points: changeJson(points),
    index: changeJson(index),
    rank: rank ?? null,
    branches:
      branches?.map((branch) => ({
        code: round.framework.nodes[branch.node]?.code,
        points: changeJson(branch.points),
        index: changeJson(branch.index),
      })) ?? null,
    split: split
      ? {
          points: splitJson(split.points),
          index: split.index ? splitJson(split.index) : null,
          rulesParts: partsJson(split.rulesParts),
          linked: split.linked.map((linked) => linkedJson(round, linked)),
          regained: regainedLosses(split.linked).map(({ items, lostBefore, lostNow, regained, missing }) => ({
            items: codesOf(round, items),
            lostBefore: amount(lostBefore),
            lostNow: amount(lostNow),
            regained: amount(regained),
            missing,
          })),
        }
      : null,
  }));
}

function changeJson(change: Change | undefined): object | null {
  return change
    ? { before: amount(change.before), now: amount(change.now), change: amount(change.change) }
    : null;
}

function splitJson({ restated, performance, rules }: Split): object {
  return { restated: amount(restated), performance: amount(performance), rules: amount(rules) };
}

function partsJson({ reweighted, added, dropped, outsideItems }: RulesParts): object {
  return {
    reweighted: amount(reweighted),
    added: amount(added),
    dropped: amount(dropped),
    outsideItems: amount(outsideItems),
  };
}

function linkedJson(round: Round, linked: LinkedItems): object {
  return {
    oldCodes: linked.oldCodes,
    items: codesOf(round, linked.items),
    before: amount(linked.before),
    beforeMaximum: amount(linked.beforeMaximum),
    restated: amount(linked.restated),
    now: amount(linked.now),
    maximum: amount(linked.maximum),
    missing: linked.missing,
  };
}

function codesOf({ framework }: Round, items: readonly number[]): string[] {
  return items.flatMap((item) => framework.nodes[framework.items[item] ?? -1]?.code ?? []);
}
