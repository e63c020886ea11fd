import type { CellInput } from '../cells/cell';
import type { Item } from '../framework/framework';
import { cellText, quoted } from '../cells/cellText';
import type { Points } from '../points/points';
import { awardPoints, readDeclared } from '../rules/registry';
import { problem } from '../finding/create';
import type { Award, Declared, DeclaredProblem } from '../rules/rule.types';
import { comparable } from '../cells/comparable';
import { NO_CASE_TEXT } from '../cells/noCase';
import type { EntryProblem } from './problem';

/** An item as far as its entries need it. */
export interface ScoredItem {
  readonly item: Item;
  readonly maxPoints: Points;
}

const NO_CASE_COMPARABLE = comparable(NO_CASE_TEXT);

/** Whether a cell says that there was no case this year. */
export function saysNoCase(cell: CellInput): boolean {
  return typeof cell === 'string' && comparable(cell) === NO_CASE_COMPARABLE;
}

/** What may be wrong with data, seen by the rule; each finding quotes them. */
type Unreadable =
  | Exclude<DeclaredProblem, 'negative'>
  | 'dataNegative'
  | 'cellError'
  | Extract<Award, { readonly ok: false }>['problem'];

export type DataReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'points'; readonly points: Points; readonly problems: readonly EntryProblem[] }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/** The points that follow from what was declared in a cell for a rule that needs data. */
export function readData({ item, maxPoints }: ScoredItem, cell: CellInput): DataReading {
  const text = cellText(cell);
  if (text === '') {
    return { kind: 'empty' };
  }
  if (saysNoCase(cell) && item.noCaseFullPoints) {
    return { kind: 'points', points: maxPoints, problems: [] };
  }
  if (saysNoCase(cell)) {
    return { kind: 'refused', problem: { code: 'noCaseNotAllowed', column: 'data' } };
  }
  const refuse = (code: Unreadable): DataReading => ({
    kind: 'refused',
    problem: { ...problem(code, { text: quoted(cell) }), column: 'data' },
  });
  if (typeof cell === 'object') {
    return refuse('cellError');
  }
  const reading = readDeclared(item.rule, typeof cell === 'number' ? cell : text);
  if (!reading.ok) {
    return refuse(reading.problem === 'negative' ? 'dataNegative' : reading.problem);
  }
  const award = awardPoints(item.rule, maxPoints, reading.declared);
  return award.ok
    ? { kind: 'points', points: award.points, problems: doubtsAbout(reading.declared, text) }
    : refuse(award.problem);
}

function doubtsAbout(declared: Declared, text: string): readonly EntryProblem[] {
  return declared.kind === 'ratio' && declared.numerator > declared.denominator
    ? [{ code: 'numeratorAboveDenominator', column: 'data', parameters: { text } }]
    : [];
}
