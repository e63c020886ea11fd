import { saysNoCase, type ScoredItem } from '../entries/readData';
import { holdsData } from '../entries/readSurvey';
import type { Place } from '../finding/finding';
import type { CellInput } from '../cells/cell';
import type { Item } from '../framework/framework';
import { cellText } from '../cells/cellText';
import { needsData, writeRule } from '../rules/registry';
import type { ExplainedValue, Explanation } from './explanation';

/** A cell from which points may follow, the value that came out, and where the cell is. */
export interface Declaration {
  readonly cell: CellInput;
  readonly value: ExplainedValue;
  readonly place: Place | undefined;
}

/** The rule at work on what a unit declared; nothing where the points were given as they are. */
export function explainSelfData(item: Item, declaration: Declaration): Explanation[] {
  const { cell, value } = declaration;
  const counts = item.source === 'self' && cellText(cell) !== '' && value.kind !== 'notApplicable';
  return counts && (needsData(item.rule) || saysNoCase(cell)) ? [explainData(item, declaration)] : [];
}

/** The same for the column of the survey, which holds answers or points. */
export function explainSurveyData(scored: ScoredItem, declaration: Declaration): Explanation[] {
  const { cell, value } = declaration;
  return value.kind !== 'notApplicable' && holdsData(scored, cell)
    ? [explainData(scored.item, declaration)]
    : [];
}

function explainData({ rule }: Item, { cell, value, place }: Declaration): Explanation {
  const declared: Explanation = {
    kind: 'declared',
    label: { text: cellText(cell) },
    value: { kind: 'declared' },
    operation: { kind: 'given' },
    children: [],
    ...(place && { place }),
  };
  const outcome = { value, operation: { kind: 'rule' }, children: [declared] } as const;
  if (saysNoCase(cell)) {
    return { kind: 'noCase', label: {}, ...outcome };
  }
  const { name, parameters } = writeRule(rule);
  return { kind: 'rule', label: { rule: name, parameters }, ...outcome };
}
