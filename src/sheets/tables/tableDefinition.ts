import type { TableKey } from '../../core/finding/tableKey';
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
  /** The table can be used without it, but results would be others. */
  readonly counts?: true;
  /** Written for the reader's eye beside a code; reading ignores it. */
  readonly shownOnly?: true;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
}

/**
 * One data table of the round workbook. `Key`: what its rows hold; `Shown`: what else stands in it, for the reader's eye
 * only.
 */
export interface TableDefinition<Key extends string = string, Shown extends string = string> {
  readonly table: TableKey;
  /** The stable name of the Excel table. */
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly TableColumn<Key | Shown>[];
  /** The columns that tell a row from all others; absent: the first one that the table must have. */
  readonly identity?: readonly Key[];
}

type Described = Omit<TableColumn, 'key' | 'shownOnly'>;

/** Columns in the order given; every key has exactly one. */
export function columnsOf<Key extends string, Shown extends string = never>(
  columns: Readonly<Record<Key, Described> & Record<Shown, Described & { readonly shownOnly: true }>>,
): readonly TableColumn<Key | Shown>[] {
  return (Object.entries(columns) as [Key | Shown, Described][]).map(([key, column]) => ({ key, ...column }));
}

export function headingsOf(columns: readonly TableColumn[], language: SheetLanguage): string[] {
  return columns.map((column) => column[language]);
}
