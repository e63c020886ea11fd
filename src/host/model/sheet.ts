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
  readonly criteria: Readonly<Record<number, readonly string[]>>;
}
