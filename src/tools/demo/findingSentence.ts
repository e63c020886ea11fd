import type { Finding } from '../../core/finding/finding';
import { findingText } from '../../words/findingText';

/** All that is said of a finding, on one line. */
export function findingSentence(finding: Finding): string {
  const { title, sentence, fix } = findingText(finding, 'vi');
  return [`${title}.`, sentence, fix].filter((part) => part !== '').join(' ');
}
