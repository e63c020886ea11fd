import { enteredRows } from '../../../src/core/entries/enteredRows';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import type { Round } from '../../../src/core/round/round';
import type { CollectedFile, CollectedForm } from '../../../src/sheets/collect/collected.types';
import { judgeForm } from '../../../src/sheets/collect/judgeForm';
import { cellKey, NO_MARKS } from '../../../src/sheets/grid/cellMarks';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import type { ShownNumber } from '../../../src/sheets/grid/shownNumber';
import { formSheets } from '../../../src/sheets/form/formSheets';
import { gridOfLayout } from '../layoutGrid';

/** The sheets of a form as they come back with these entries, by item code. */
export function returnedForm(
  round: Round,
  entries: readonly ScoreRow[],
  { unit = 0, period = 0 } = {},
): Grid[] {
  const byItem = round.framework.items.map((node) =>
    entries.find(({ itemCode }) => itemCode === round.framework.nodes[node]?.code),
  );
  return formSheets(round, unit, period, byItem).map(gridOfLayout);
}

/** The same sheets with cells changed in the row of a code, by heading. */
export function typeInto(
  sheets: readonly Grid[],
  code: string,
  cells: Readonly<Record<string, GridValue>>,
): Grid[] {
  return editForm(sheets, (rows, headingRow) => {
    const headings = rows[headingRow] ?? [];
    return rows.map((row, index) => {
      if (index <= headingRow || row[headings.indexOf('Mã')] !== code) {
        return row;
      }
      const changed = [...row];
      for (const [heading, value] of Object.entries(cells)) {
        changed[headings.indexOf(heading)] = value;
      }
      return changed;
    });
  });
}

type Rows = Grid['values'];

/** The same sheets with the rows of the form changed. */
export function editForm(sheets: readonly Grid[], change: (rows: Rows, headingRow: number) => Rows): Grid[] {
  return sheets.map((grid) => {
    const heading = grid.values.findIndex((row) => row.includes('Mã') && row.includes('Cách chấm'));
    return heading < 0 ? grid : { ...grid, values: change(grid.values, heading) };
  });
}

/** @param scores of the workbook; absent: points of earlier periods are not compared. */
export function judge(sheets: readonly Grid[], round: Round, scores?: readonly ScoreRow[]): CollectedForm {
  const file = judgeForm('phieu.xlsx', sheets, round, scores && enteredRows(round, scores));
  if (file.kind !== 'form') {
    throw new Error(file.kind === 'refused' ? `refused: ${file.code}` : `the same as ${file.other}`);
  }
  return file;
}

/** The code of each finding with its item and its cell. */
export function said(file: CollectedFile): string[] {
  return file.kind === 'form'
    ? file.findings.map(({ code, item, place }) => [code, item, place.cell].filter(Boolean).join(' '))
    : [];
}

/** The same sheets with what a file says of one cell of the form besides its value. */
export function markCell(
  sheets: readonly Grid[],
  code: string,
  heading: string,
  mark: {
    /** What is seen of its number. */
    readonly shown?: ShownNumber;
    readonly formula?: string;
    readonly mergedRows?: number;
    /** Merged with so many cells to its left. */
    readonly mergedColumns?: number;
    readonly hidden?: 'row' | 'column';
  },
): Grid[] {
  return sheets.map((grid) => {
    const headingRow = grid.values.findIndex((row) => row.includes('Mã') && row.includes('Cách chấm'));
    if (headingRow < 0) {
      return grid;
    }
    const column = grid.values[headingRow]?.indexOf(heading) ?? -1;
    const row = grid.values.findIndex(
      (cells) => cells[grid.values[headingRow]?.indexOf('Mã') ?? -1] === code,
    );
    const key = cellKey(row, column);
    const { formulas, shown, merges, hidden } = grid.marks ?? NO_MARKS;
    const left = mark.mergedColumns ?? 0;
    const area = { row, column: column - left, rows: mark.mergedRows ?? 1, columns: left + 1 };
    return {
      ...grid,
      marks: {
        formulas: mark.formula === undefined ? formulas : new Map([...formulas, [key, mark.formula]]),
        shown: mark.shown === undefined ? shown : new Map([...shown, [key, mark.shown]]),
        merges: area.rows + area.columns === 2 ? merges : [...merges, area],
        hidden: {
          rows: mark.hidden === 'row' ? new Set([...hidden.rows, row]) : hidden.rows,
          columns: mark.hidden === 'column' ? new Set([...hidden.columns, column]) : hidden.columns,
        },
      },
    };
  });
}
