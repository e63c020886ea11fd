import type { Rect } from './rect';

export type SheetId = string;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  /** "#RRGGBB" or "" */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export interface ProtectionState {
  readonly protected: boolean;
  readonly password?: string;
  /** As given to Office.js: allowFormatCells, allowSort, selectionMode … */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FilterState {
  readonly rect: Rect;
  readonly tableId?: string;
  /** The texts that pass, by column of the filter. */
  readonly criteria: Readonly<Record<number, readonly string[]>>;
  /** What was asked for in each of these columns, where it was not the texts themselves. */
  readonly given?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}
