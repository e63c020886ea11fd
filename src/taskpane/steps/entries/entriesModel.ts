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
  const periodCode = period === 'all' ? undefined : periods[period]?.code;
  const units = new Set(
    unitsOf(round.analysis.round, group).map((unit) => round.analysis.round.units[unit]?.code),
  );
  return round.entryFindings.filter(
    (finding) =>
      (period === 'all' || finding.period === undefined || finding.period === periodCode) &&
      (group === 'all' || finding.unit === undefined || units.has(finding.unit)),
  );
}

/** A form that did not come is told apart from what is wrong in those that came. */
export function isLate(finding: Finding): boolean {
  return finding.code === 'submissionMissing';
}
