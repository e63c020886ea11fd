import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { readCellPoints } from '../cells/cellPoints';
import type { CriterionColumn, CriterionRow } from '../rows/criterionRow';
import type { Framework, FrameworkNode, Item } from './framework';
import { cellText } from '../cells/cellText';

/** So many places are named; the rest is counted. */
const NAMED = 5;

interface Gap {
  readonly code: 'evidenceLinesMissing' | 'appraisersMissing' | 'duePeriodsMissing';
  readonly column: CriterionColumn;
  /** For which items an empty cell is worth saying. */
  readonly concerns: (item: Item) => boolean;
}

const GAPS: readonly Gap[] = [
  {
    code: 'evidenceLinesMissing',
    column: 'evidence',
    // Where evidence is required, the row has a finding of its own.
    concerns: ({ source, evidenceRequired }) => source === 'self' && !evidenceRequired,
  },
  { code: 'appraisersMissing', column: 'appraiser', concerns: ({ source }) => source !== 'survey' },
  { code: 'duePeriodsMissing', column: 'duePeriod', concerns: () => true },
];

/**
 * Cells that may be left empty but seldom should: evidence, appraiser, due period. One finding for each column,
 * however many rows it concerns, at the first of them.
 *
 * @param rows the rows of the criteria table.
 * @param periods how many there are: with a single one nothing has to be said of when an item falls due.
 */
export function auditCompleteness(
  framework: Framework,
  rows: readonly CriterionRow[],
  rowOf: (node: number) => number,
  periods: number,
): Finding[] {
  return GAPS.filter(({ column }) => column !== 'duePeriod' || periods > 1).flatMap((gap) => {
    const nodes = framework.items.filter((index) => {
      const item = framework.nodes[index]?.item;
      return item && gap.concerns(item) && cellText(rows[rowOf(index)]?.[gap.column] ?? null) === '';
    });
    const [first] = nodes;
    return first === undefined
      ? []
      : [
          finding(
            gap.code,
            { place: { table: 'criteria', row: rowOf(first), column: gap.column } },
            { count: nodes.length, items: namesOf(nodes.map((index) => framework.nodes[index])) },
          ),
        ];
  });
}

/** "1.1.1; 1.2; …": a code, or the name where there is none. */
function namesOf(nodes: readonly (FrameworkNode | undefined)[]): string {
  const names = nodes.slice(0, NAMED).map((node) => node?.code || (node?.name ?? ''));
  return [...names, ...(nodes.length > NAMED ? ['…'] : [])].join('; ');
}

/** Items whose maximum is a plain 0: whatever is entered, they give nothing. */
export function auditZeroMaxima(
  framework: Framework,
  rows: readonly CriterionRow[],
  rowOf: (node: number) => number,
): Finding[] {
  return framework.items.flatMap((index) => {
    const node = framework.nodes[index];
    const typed = readCellPoints(rows[rowOf(index)]?.maximum ?? null);
    // A maximum that cannot be read or used is 0 as well, and has a finding of its own.
    return node && typed.kind === 'points' && typed.points === 0
      ? [
          finding('maximumZero', {
            place: { table: 'criteria', row: rowOf(index), column: 'maximum' },
            item: node.code,
          }),
        ]
      : [];
  });
}
