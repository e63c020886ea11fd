import type { Finding } from '../../core/finding/finding';
import type { Points } from '../../core/points/points';
import type { OfficialItem } from './officialItem.types';

/** What became of a row that is not blank. */
export type RowUse =
  | 'item'
  | 'line'
  | 'otherGroup'
  | 'heading'
  | 'title'
  | 'total'
  | 'subtotal'
  | 'note'
  | 'below'
  | 'notUnderstood';

export interface UsedRow {
  readonly row: number;
  readonly use: RowUse;
  /** The position of the item that it begins or belongs to. */
  readonly item?: number;
}

export interface OfficialRows {
  readonly items: readonly OfficialItem[];
  /** Every row below the heading that is not blank, with what became of it. */
  readonly uses: readonly UsedRow[];
  /** The total that the table itself prints, and its row. */
  readonly printedTotal?: { readonly row: number; readonly points: Points };
  /** Where another table begins below this one: its heading, or its first row. */
  readonly next?: { readonly row: number; readonly column: number; readonly text: string };
  readonly findings: readonly Finding[];
}
