import type { Finding } from '../../core/finding/finding';
import { findingText, placeText } from '../../words/findingText';

const SEVERITY_WORDS = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } as const;

/** Findings as lines for a terminal: what, where, whose, and what to do. */
export function findingsText(findings: readonly Finding[]): string[] {
  if (findings.length === 0) {
    return ['', 'Không có phát hiện nào.'];
  }
  return ['', `Phát hiện: ${findings.length}`, ...findings.flatMap(linesOf)];
}

function linesOf(finding: Finding): string[] {
  const { title, sentence, fix } = findingText(finding, 'vi');
  const about = [finding.unit, finding.item, finding.period].filter(Boolean).join(' · ');
  const place = placeText(finding.place, 'vi');
  return [
    `  ${SEVERITY_WORDS[finding.severity]}: ${title}`,
    `      ${[place, about].filter((part) => part !== '').join(' – ')}`,
    `      ${[sentence, fix].filter((part) => part !== '').join(' → ')}`,
  ];
}
