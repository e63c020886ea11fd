import type { Finding } from '../../core/finding/finding';
import type { Round } from '../../core/round/round';
import { findingSubject, subjectNames, type SubjectNames } from '../../words/findingSubject';
import { findingText, placeText } from '../../words/findingText';

const SEVERITY_WORDS = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } as const;

/** Findings as lines for a terminal: what, where, whose, and what to do. */
export function findingsText(findings: readonly Finding[], round: Round): string[] {
  if (findings.length === 0) {
    return ['', 'Không có phát hiện nào.'];
  }
  const names = subjectNames(round);
  return ['', `Phát hiện: ${findings.length}`, ...findings.flatMap((finding) => linesOf(finding, names))];
}

function linesOf(finding: Finding, names: SubjectNames): string[] {
  const { title, sentence, fix } = findingText(finding, 'vi');
  const about = findingSubject(finding, names).join(' · ');
  const place = placeText(finding.place, 'vi');
  return [
    `  ${SEVERITY_WORDS[finding.severity]}: ${title}`,
    `      ${[place, about].filter((part) => part !== '').join(' – ')}`,
    `      ${[sentence, fix].filter((part) => part !== '').join(' → ')}`,
  ];
}
