import { unitsOf, type GroupChoice, type PeriodChoice } from '../../../core/analysis/chosen';
import type { Finding } from '../../../core/finding/finding';
import type { OpenedRound } from '../../../sheets/round/openedRound';

/** Findings about entries of a period and a group; those about no period, or no unit, always. */
export function entryFindingsOf(
  round: OpenedRound,
  period: PeriodChoice,
  group: GroupChoice,
): readonly Finding[] {
  const { periods } = round.analysis.round;
  const periodName = period === 'all' ? undefined : periods[period]?.name;
  const names = new Set(
    unitsOf(round.analysis.round, group).map((unit) => round.analysis.round.units[unit]?.name),
  );
  return round.entryFindings.filter(
    (finding) =>
      (period === 'all' || finding.period === undefined || finding.period === periodName) &&
      (group === 'all' || finding.unit === undefined || names.has(finding.unit)),
  );
}

/** A form that did not come is told apart from what is wrong in those that came. */
export function isLate(finding: Finding): boolean {
  return finding.code === 'submissionMissing';
}
