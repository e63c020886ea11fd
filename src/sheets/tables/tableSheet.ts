import type { RoundSettings } from '../../core/setup/roundSettings';
import { composeSheet, type SheetPart } from '../layout/compose';
import { printPages } from '../layout/pageFooter';
import type { CellContent, SheetLayout } from '../layout/sheetLayout';
import { paperWidth } from '../layout/paperWidth';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import type { RowRules } from './addedRows';
import type { RowsPlace } from './rowsPart';
import type { SheetLanguage, TableDefinition } from './tableDefinition';
import { bodyRowCount, columnLayouts, tablePart } from './tablePart';

const TAB_COLOR = '#1F4E79';

/** The first row of a table that has a sheet to itself. */
export const FIRST_TABLE_ROW = TITLE_ROWS + 1;

/** What a sheet says above its table, and what of the table stays in view. */
export interface TableSheet {
  readonly settings: Pick<RoundSettings, 'sample'>;
  readonly title: string;
  readonly subtitle: string;
  /** In a round that is no sample. */
  readonly note: string;
  /** At the foot of each printed page. */
  readonly footer: string;
  /** The last column that stays in view. */
  readonly fixedUpTo: string;
  /** The last column that is repeated where the sheet is more than one page across; absent: `fixedUpTo`. */
  readonly repeatedUpTo?: string;
}

/** A sheet with one table: titles, table, and what may be typed into its rows. */
export function tableSheet(
  sheet: TableSheet,
  definition: TableDefinition,
  language: SheetLanguage,
  cells: readonly (readonly CellContent[])[],
  rulesAt: RowRules = () => ({ validations: [], highlights: [] }),
  parts: readonly SheetPart[] = [],
): SheetLayout {
  const keys = definition.columns.map(({ key }) => key);
  const place: RowsPlace = {
    row: FIRST_TABLE_ROW,
    rows: bodyRowCount({ rows: cells }),
    columns: new Map(keys.map((key, column) => [key, column])),
  };
  return composeSheet(
    {
      name: definition.sheet,
      columns: columnLayouts(definition),
      freeze: { rows: FIRST_TABLE_ROW, columns: keys.indexOf(sheet.fixedUpTo) + 1 },
      print: printPages(
        { row: TITLE_ROWS, rows: 1 },
        sheet.footer,
        paperWidth(definition.columns, {
          titleColumns: keys.indexOf(sheet.repeatedUpTo ?? sheet.fixedUpTo) + 1,
        }),
      ),
      tabColor: TAB_COLOR,
    },
    [
      titleBlock(sheet.settings, sheet, keys.length),
      tablePart({ definition, language, row: TITLE_ROWS, column: 0, rows: cells }),
      ...parts,
      rulesAt(place),
    ],
  );
}

/** The cells of one column in some rows; none where the table does not have it. */
export function areasOf(place: RowsPlace, ...keys: readonly string[]): SheetLayout['merges'][number][] {
  return keys.flatMap((key) => {
    const column = place.columns.get(key);
    return column === undefined ? [] : [{ row: place.row, column, rows: place.rows, columns: 1 }];
  });
}
