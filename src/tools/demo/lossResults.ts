import type { RoundAnalysis } from '../../core/analysis/analyse';
import type { LossColumns, LossSum } from '../../core/losses/losses';
import { lossesByField, lossesByNode, lossesByUnit } from '../../core/losses/sumLosses';
import { whoLost } from '../../core/losses/whoLost';
import type { Round } from '../../core/round/round';
import { amount } from './exactText';

/** The lost points of the year for results.json: by field, item and unit, with who lost in the same place. */
export function lossResults({ round, lossesBy }: RoundAnalysis): object {
  const { framework, units } = round;
  const losses = lossesBy(round.periods.length - 1);
  const all = units.map((_, unit) => unit);
  const byNode = lossesByNode(framework, losses, all);
  return {
    byField: lossesByField(framework, losses, all).map((loss) => ({
      code: framework.nodes[loss.node]?.code,
      units: loss.units,
      ...sumJson(loss),
    })),
    byItem: framework.items.flatMap((node, item) => {
      const loss = byNode[node];
      return loss
        ? [
            {
              code: framework.nodes[node]?.code,
              units: loss.units,
              ...sumJson(loss),
              who: whoJson(round, losses, item, all),
            },
          ]
        : [];
    }),
    byUnit: lossesByUnit(losses).map((loss) => ({ code: units[loss.unit]?.code, ...sumJson(loss) })),
  };
}

function sumJson({ lost, lostByMissing, missing }: LossSum): object {
  return { lost: amount(lost), lostByMissing: amount(lostByMissing), missing };
}

function whoJson(
  { units }: Round,
  losses: LossColumns,
  item: number,
  among: readonly number[],
): readonly object[] {
  return whoLost(losses, item, among).map(({ unit, lost, missing }) => ({
    code: units[unit]?.code,
    lost: amount(lost),
    missing,
  }));
}
