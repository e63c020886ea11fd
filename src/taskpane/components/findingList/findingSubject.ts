import type { Finding } from '../../../core/finding/finding';
import type { Round } from '../../../core/round/round';

/** Whom and what a finding is about: unit, item with its name, period. */
export function findingSubject(finding: Finding, round: Round): readonly string[] {
  const node = finding.item === undefined ? undefined : nodeOf(finding.item, round);
  const item = [finding.item, node?.name].filter((part) => part !== undefined && part !== '').join(' ');
  return [finding.unit ?? '', item, finding.period ?? ''].filter((part) => part !== '');
}

function nodeOf(code: string, round: Round): Round['framework']['nodes'][number] | undefined {
  return round.framework.nodes.find((node) => node.code === code);
}

/** Tells findings apart in a list, also after the workbook was read again. */
export function findingKey(finding: Finding, index: number): string {
  const { code, place, unit, item, period } = finding;
  const where =
    place.cell === undefined ? `${place.table}${place.row ?? ''}` : `${place.sheet}!${place.cell}`;
  return [code, where, unit, item, period, place.cell === undefined ? index : ''].join('|');
}
