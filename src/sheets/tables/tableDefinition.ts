import type { TableKey } from '../../core/finding/finding';
import type { StyleName } from '../layout/styles';

/** The languages of headings. Sheet names and prose are Vietnamese: the sheets are official documents. */
export type SheetLanguage = 'vi' | 'en';

/** One column of a data table: how it is found, headed and shown. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
  /** Other headings that mean the same. */
  readonly aliases?: readonly string[];
  /** A table without it cannot be used. */
  readonly required?: true;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
}

/** One data table of the round workbook. */
export interface TableDefinition<Key extends string = string> {
  readonly table: TableKey;
  /** The stable name of the Excel table. */
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly TableColumn<Key>[];
  /** The columns that tell a row from all others; absent: the first one that the table must have. */
  readonly identity?: readonly Key[];
}

export function headingsOf(columns: readonly TableColumn[], language: SheetLanguage): string[] {
  return columns.map((column) => column[language]);
}
