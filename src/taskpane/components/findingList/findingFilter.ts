import type { Finding } from '../../../core/finding/finding';
import type { Severity } from '../../../core/finding/severity';
import type { PlainTextKey } from '../../../words/translate';
import type { Pill } from '../filterPills/FilterPills';

const SEVERITIES: readonly { readonly severity: Severity; readonly word: PlainTextKey }[] = [
  { severity: 'error', word: 'word.error' },
  { severity: 'warning', word: 'word.warning' },
  { severity: 'hint', word: 'word.hint' },
];

/** All, and one pill for each severity that occurs. */
export function severityPills(
  findings: readonly Finding[],
  t: (key: PlainTextKey) => string,
): readonly Pill[] {
  return [
    { value: 'all', label: t('word.all'), count: findings.length },
    ...SEVERITIES.map(({ severity, word }) => ({
      value: severity,
      label: t(word),
      count: findings.filter((finding) => finding.severity === severity).length,
    })),
  ];
}

/** Worst first; within a severity from the top of the sheet down. */
export function filterBySeverity(findings: readonly Finding[], filter: string): readonly Finding[] {
  const rank = (finding: Finding): number =>
    SEVERITIES.findIndex(({ severity }) => severity === finding.severity);
  return findings
    .filter((finding) => filter === 'all' || finding.severity === filter)
    .sort((left, right) => rank(left) - rank(right) || rowOf(left) - rowOf(right));
}

function rowOf(finding: Finding): number {
  return finding.place.row ?? -1;
}
