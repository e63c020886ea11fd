import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { composeSheet, type SheetPart } from '../../layout/compose';
import { printPages } from '../../layout/pageFooter';
import { paperWidth } from '../../layout/paperWidth';
import type { ColumnLayout, SheetLayout } from '../../layout/sheetLayout';
import { TITLE_ROWS, titleBlock } from '../../layout/titleBlock';
import { resultSubtitle } from './resultSubtitle';

const TAB_COLOR = '#548235';

/** What a result sheet is about, and what of it stays in view. */
export interface ResultFrame {
  readonly name: string;
  readonly title: string;
  /** In a round that is no sample. */
  readonly note: string;
  /** Of the period it is about; absent where it is about all. */
  readonly periodName?: string;
  readonly columns: readonly ColumnLayout[];
  /** The last row that stays in view and is repeated on every page; absent where each segment has its own headings. */
  readonly headingRow?: number;
  /** How many columns stay in view, and are repeated where the sheet is more than one page across. */
  readonly fixedColumns?: number;
  /** The column before which a page rather ends than elsewhere. */
  readonly pageColumn?: number;
}

/** A sheet of results: its titles, then its parts, which begin right below them (`TITLE_ROWS`). */
export function frameResult(
  analysis: RoundAnalysis,
  { name, title, note, periodName, columns, headingRow, fixedColumns = 0, pageColumn }: ResultFrame,
  parts: readonly SheetPart[],
): SheetLayout {
  const { settings } = analysis.round;
  return composeSheet(
    {
      name,
      columns: columns.map(({ width }) => ({ width })),
      freeze: { rows: headingRow === undefined ? TITLE_ROWS : headingRow + 1, columns: fixedColumns },
      print: printPages(
        { row: headingRow ?? 0, rows: 1 },
        settings.title,
        paperWidth(columns, {
          titleColumns: fixedColumns,
          rather: pageColumn === undefined ? [] : [pageColumn],
        }),
      ),
      tabColor: TAB_COLOR,
    },
    [
      titleBlock(settings, { title, subtitle: resultSubtitle(analysis, periodName), note }, columns.length),
      ...parts,
    ],
  );
}
