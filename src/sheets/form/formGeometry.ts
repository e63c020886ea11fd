import type { Period } from '../../core/setup/period';
import { SHEET_NAMES } from '../tables/sheetNames';
import type { TableColumn } from '../tables/tableDefinition';
import { sheetPrefix } from '../grid/address';
import { choicesOf, type Choice } from './choices';
import { levelsOf } from './rules/registry';
import { EARLIER_EVIDENCE, EVIDENCE_KEYS, formColumns, formPointsKey } from './formColumns';
import type { FormRow } from './formRows';
import { formWidths } from './formWidths';

/** Three title rows, three lines of identity, one line of progress; then the heading. */
export const IDENTITY_ROW = 3;
export const PROGRESS_ROW = 6;
export const HEADING_ROW = 7;
export const FIRST_ROW = HEADING_ROW + 1;

/** Where everything stands in a form: sheet columns by key, and the cells of level labels on the hidden sheet. */
export interface FormGeometry {
  readonly columns: readonly TableColumn[];
  /** Whether the column of a key is of a period still to come. */
  isHidden(key: string): boolean;
  /** 0-based sheet column of a key. */
  columnOf(key: string): number;
  /** Sheet columns of the points of all periods. */
  readonly points: readonly number[];
  /** Where a unit names its evidence. */
  readonly evidence: { readonly first: number; readonly count: number };
  /** The same with the evidence of earlier periods, which stands right before it. */
  readonly allEvidence: { readonly first: number; readonly count: number };
  readonly hasEarlier: boolean;
  readonly levelLists: ReadonlyMap<number, LevelList>;
}

/** Where the labels and points of one item's levels stand on the hidden sheet. */
export interface LevelList {
  readonly itemCode: string;
  readonly row: number;
  /** The levels of the rule come first. */
  readonly choices: readonly Choice[];
  readonly levelCount: number;
}

/** Columns of the hidden sheet. */
export const LIST_COLUMNS = { code: 3, label: 4, points: 5 } as const;

/** @param period of the form. */
export function formGeometry(
  periods: readonly Period[],
  rows: readonly FormRow[],
  period: number,
): FormGeometry {
  const hasEarlier = period > 0;
  const later = new Set(periods.slice(period + 1).map(({ code }) => formPointsKey(code)));
  const isHidden = (key: string): boolean => later.has(key);
  const columns = formWidths(formColumns(periods, hasEarlier), isHidden);
  const positions = new Map(columns.map((column, index) => [column.key, index]));
  const columnOf = (key: string): number => positions.get(key) ?? 0;
  return {
    columns,
    isHidden,
    columnOf,
    points: periods.map((period) => columnOf(formPointsKey(period.code))),
    evidence: { first: columnOf(EVIDENCE_KEYS[0]), count: EVIDENCE_KEYS.length },
    allEvidence: {
      first: columnOf(hasEarlier ? EARLIER_EVIDENCE : EVIDENCE_KEYS[0]),
      count: EVIDENCE_KEYS.length + (hasEarlier ? 1 : 0),
    },
    hasEarlier,
    levelLists: levelListsOf(rows),
  };
}

/** The prefix of a reference to the hidden sheet. */
export const HIDDEN_PREFIX = sheetPrefix(SHEET_NAMES.formIdentity);

function levelListsOf(rows: readonly FormRow[]): Map<number, LevelList> {
  const lists = new Map<number, LevelList>();
  let next = 1;
  for (const { node, scored } of rows) {
    const choices = scored?.item.source === 'self' ? choicesOf(scored.item, node.maxPoints) : [];
    if (scored && choices.length > 0) {
      const levelCount = levelsOf(scored.item.rule, node.maxPoints).length;
      lists.set(scored.index, { itemCode: node.code, row: next, choices, levelCount });
      next += choices.length;
    }
  }
  return lists;
}
