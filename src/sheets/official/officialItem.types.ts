import type { Points } from '../../core/points/points';
import type { GridValue } from '../grid/gridValue';
import type { AmountReading } from './amountText';
import type { Annotation } from './annotation';
import type { CodeCell } from './officialCodes';
import type { PartAmounts, PlacedText } from './rowCells';

/** A line below an item, not understood yet. */
export interface ItemLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The sign before the text or in the column of codes; empty for none. */
  readonly sign: string;
  /** Points in a column of the same row. */
  readonly inColumn?: Points;
  /** Beside the item itself: the maximum in its row may be the points of this level. */
  readonly isBesideItem?: true;
  /** Texts or points that cannot be told apart. */
  readonly isUnclear?: true;
  /** Excel shows the points as a date. */
  readonly dateSerial?: number;
}

/** What columns beside the levels say of an item, from top to bottom. */
export interface ItemExtra {
  readonly role: 'evidence' | 'appraiser' | 'source' | 'survey' | 'other';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A numbered row with everything below it that has no number of its own. */
export interface OfficialItem {
  readonly row: number;
  code: CodeCell;
  /** What stands in place of a code, where none can be read. */
  readonly otherCode?: string;
  readonly codeDate?: number;
  name: string;
  /** A row in capitals above numbered ones: a field that nobody numbered. */
  readonly isUnnumberedField?: true;
  /** From the column of fields before the numbers of rows. */
  readonly isFieldColumn?: true;
  readonly maximum: GridValue;
  /** What the cell of the maximum says, where it is not one amount for certain. */
  readonly reading?: AmountReading;
  readonly amount?: Points;
  readonly parts: PartAmounts;
  readonly lines: ItemLine[];
  readonly extras: ItemExtra[];
  readonly notes: PlacedLine[];
  /** What the last line said that goes on until a level or another row of the kind: "Tài liệu kiểm chứng:". */
  running?: Annotation['kind'] | undefined;
}

interface PlacedLine extends PlacedText {
  readonly row: number;
}
