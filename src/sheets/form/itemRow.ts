import type { Entry, ScoreRow } from '../../core/rows/scoreRow';
import { pointsToNumber } from '../../core/points/points';
import type { Round } from '../../core/round/round';
import { cellAddress, columnFixedAddress, columnLetters } from '../grid/address';
import { isBlank } from '../grid/cellValue';
import type { CellContent, StyledArea } from '../layout/sheetLayout';
import type { StyleName } from '../layout/styles';
import { cellContent } from '../tables/tablePart';
import { EARLIER_EVIDENCE } from './formColumns';
import { HIDDEN_PREFIX, LIST_COLUMNS, type FormGeometry } from './formGeometry';
import type { FormRow } from './formRows';
import type { FormulaCells } from './formulaParts';
import { askedFor } from './rules/registry';
import { pointsFormula } from './pointsFormula';
import { earlierPoints, prefilledInput } from './prefill';
import { itemText } from './itemText';
import { STATUS, statusFormula } from './statusFormula';

type Scored = NonNullable<FormRow['scored']>;

/** One item of the form: its cells by column key, and the style of each. */
export interface ItemRow {
  readonly cells: readonly CellContent[];
  readonly styles: readonly StyledArea[];
}

/** What a row is made for. */
export interface RowContext {
  readonly round: Round;
  readonly period: number;
  readonly geometry: FormGeometry;
  /** The sheet row. */
  readonly row: number;
}

/** The cells and styles of an item: open for input in the current period, or shown and locked. */
export function itemRow(
  line: FormRow,
  scored: Scored,
  entered: ScoreRow | undefined,
  context: RowContext,
): ItemRow {
  const { geometry, round, period, row } = context;
  const { node } = line;
  const isOpen = scored.item.source === 'self';
  const scoredItem = { item: scored.item, maxPoints: node.maxPoints };
  const input = isOpen ? prefilledInput(scoredItem, entered?.entries[period]) : undefined;
  const formula = isOpen
    ? pointsFormula(
        scored.item.rule,
        node.maxPoints,
        formulaCells(scored, context),
        scored.item.noCaseFullPoints,
      )
    : undefined;
  const points = geometry.points.map((_, index): CellContent => {
    if (!isOpen || index > period) {
      return null;
    }
    if (index < period) {
      return earlierPoints(scoredItem, entered?.entries.slice(0, index + 1) ?? []);
    }
    return formula === undefined ? (input?.points ?? null) : { formula };
  });
  const cells: CellContent[] = [
    node.code,
    node.name,
    pointsToNumber(node.maxPoints),
    itemText(scored.item, node, round.periods, period),
    input?.first ?? null,
    input?.second ?? null,
    ...points,
    isOpen ? { formula: statusOf(line, scored, context) } : STATUS.notScored,
    ...(isOpen ? textCells(entered, context) : []),
  ];
  const styles = geometry.columns.map((column, index): StyledArea => ({
    area: { row, column: index, rows: 1, columns: 1 },
    style: shownStyle(styleOf(column.key, column.style, scored, context, index), scored, period),
  }));
  return { cells, styles: mergedStyles(styles) };
}

/** Evidence, explanation and note; evidence of earlier periods apart, until this period has an entry. */
function textCells(entered: ScoreRow | undefined, { geometry, period }: RowContext): CellContent[] {
  const evidence = cellContent(entered?.evidence ?? null);
  const isOfEarlier = geometry.hasEarlier && !isEntered(entered?.entries[period]);
  return [
    ...(geometry.hasEarlier ? [isOfEarlier ? evidence : null] : []),
    null,
    null,
    // One text cannot be taken apart again with certainty; it stands under the title of the document.
    isOfEarlier ? null : evidence,
    null,
    null,
    cellContent(entered?.explanation ?? null),
    cellContent(entered?.note ?? null),
  ];
}

function isEntered(entry: Entry | undefined): boolean {
  return entry !== undefined && !(isBlank(entry.data) && isBlank(entry.points));
}

function statusOf({ node }: FormRow, scored: Scored, { geometry, row, period }: RowContext): string {
  const { first, count } = geometry.allEvidence;
  const isOwed = node.part === 'tree';
  return statusFormula({
    points: columnFixedAddress(row, geometry.points[period] ?? 0),
    earlier: period === 0 ? undefined : columnFixedAddress(row, geometry.points[period - 1] ?? 0),
    maximum: columnFixedAddress(row, geometry.columnOf('maximum')),
    evidence: scored.item.evidenceRequired
      ? `${columnFixedAddress(row, first)}:${columnFixedAddress(row, first + count - 1)}`
      : undefined,
    empty: scored.item.duePeriod > period ? STATUS.notDue : isOwed ? STATUS.open : STATUS.notClaimed,
  });
}

function formulaCells(scored: Scored, { geometry, row }: RowContext): FormulaCells {
  const list = geometry.levelLists.get(scored.index);
  const hidden = (column: number, index: number): string =>
    `${HIDDEN_PREFIX}$${columnLetters(column)}$${(list?.row ?? 0) + index + 1}`;
  return {
    first: cellAddress(row, geometry.columnOf('first')),
    second: cellAddress(row, geometry.columnOf('second')),
    levels: Array.from({ length: list?.levelCount ?? 0 }, (_, index) => ({
      label: hidden(LIST_COLUMNS.label, index),
      points: hidden(LIST_COLUMNS.points, index),
    })),
  };
}

function shownStyle(style: StyleName, { item }: Scored, period: number): StyleName {
  return item.duePeriod > period ? (NOT_DUE[style] ?? style) : style;
}

/** What may be filled of an item that is not due yet looks like what need not be filled. */
const NOT_DUE: Partial<Record<StyleName, StyleName>> = {
  inputPoints: 'notDuePoints',
  inputNumber: 'notDueNumber',
  inputChoice: 'notDueText',
  inputText: 'notDueText',
  inputDate: 'notDueDate',
};

/** Only what a unit fills is unlocked; everything else of an item that it does not score is grey. */
function styleOf(
  key: string,
  style: StyleName,
  scored: Scored,
  context: RowContext,
  column: number,
): StyleName {
  const { rule, source } = scored.item;
  const isOpen = source === 'self';
  const asked = askedFor(rule);
  const pointsIndex = context.geometry.points.indexOf(column);
  if (pointsIndex >= 0) {
    if (!isOpen || pointsIndex !== context.period) {
      return 'closed';
    }
    return asked === 'points' ? 'inputPoints' : 'narrowComputedPoints';
  }
  if (key === 'first') {
    return !isOpen || asked === 'points' ? 'closed' : asked === 'answer' ? 'inputChoice' : 'inputNumber';
  }
  if (key === 'second') {
    return isOpen && asked === 'ratio' ? 'inputNumber' : 'closed';
  }
  return isOpen || !(style.startsWith('input') || key === EARLIER_EVIDENCE) ? style : 'closed';
}

/** Neighbours of one style as one area: fewer commands, smaller files. */
function mergedStyles(styles: readonly StyledArea[]): StyledArea[] {
  const merged: StyledArea[] = [];
  for (const each of styles) {
    const last = merged.at(-1);
    if (last && last.style === each.style) {
      merged[merged.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    } else {
      merged.push(each);
    }
  }
  return merged;
}
