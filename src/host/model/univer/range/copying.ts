import type { ICellData } from '@univerjs/core';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, type ModelContext } from '../context';
import { NO_STYLE } from '../format/noStyle';
import { offsetReferences } from '../move/references';
import type { SlotChange } from '../slots';
import { keptFormula } from '../table/tableFormula';
import { setValidationSteps, validationAt } from '../validation/validations';
import { makeRoom } from './capacity';
import { toCellData } from './cellData';
import { CellReader } from './cells';
import { setCells, STYLE_ONLY, type CellMatrix } from './cellWriting';
import { mergesPart } from './merges';
import { intersect } from './rects';

interface Place {
  readonly id: SheetId;
  readonly rect: Rect;
}

/** Copies as Office.js copyFrom does: a larger target is filled with repetitions. */
export function copyingPart(context: ModelContext): Pick<WorkbookModel, 'copy'> {
  return {
    copy: (from, to, what) => {
      const repeated = {
        ...to.rect,
        rows: Math.max(from.rect.rows, Math.floor(to.rect.rows / from.rect.rows) * from.rect.rows),
        columns: Math.max(
          from.rect.columns,
          Math.floor(to.rect.columns / from.rect.columns) * from.rect.columns,
        ),
      };
      const target = { id: to.id, rect: repeated };
      makeRoom(context, target.id, target.rect);
      const matrix = copiedCells(context, from, target, what);
      setCells(context, to.id, matrix, what === 'Formats' ? STYLE_ONLY : undefined);
      if (what === 'All' || what === 'Formats') {
        copyMerges(context, from, target);
      }
      if (what === 'All') {
        copyValidations(context, from, target);
      }
    },
  };
}

function copiedCells(
  context: ModelContext,
  from: Place,
  to: Place,
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
): CellMatrix {
  const sheet = sheetOf(context, from.id);
  const reader = new CellReader(context, sheet);
  const styles = context.workbook.getStyles();
  const matrix: CellMatrix = {};
  for (let row = 0; row < to.rect.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < to.rect.columns; column += 1) {
      const sourceRow = from.rect.row + (row % from.rect.rows);
      const sourceColumn = from.rect.column + (column % from.rect.columns);
      const [targetRow, targetColumn] = [to.rect.row + row, to.rect.column + column];
      const raw =
        sourceRow < sheet.getRowCount() && sourceColumn < sheet.getColumnCount()
          ? sheet.getCellRaw(sourceRow, sourceColumn)
          : null;
      const cell: ICellData = {};
      if (what !== 'Formats') {
        const reading = reader.read(sourceRow, sourceColumn);
        const value = typeof reading.value === 'object' && reading.value ? null : reading.value;
        const formula = what === 'Values' ? undefined : reading.formula;
        Object.assign(
          cell,
          toCellData(
            formula === undefined
              ? value
              : {
                  formula: keptFormula(
                    context,
                    to.id,
                    targetRow,
                    targetColumn,
                    offsetReferences(formula, targetRow - sourceRow, targetColumn - sourceColumn),
                  ),
                },
          ),
        );
      }
      if (what === 'All' || what === 'Formats') {
        // null first: what the target has and the source has not must go.
        cell.s = { ...NO_STYLE, ...styles.getStyleByCell(raw) };
        cell.custom = raw?.custom ? { ...raw.custom } : {};
      }
      line[targetColumn] = cell;
    }
    matrix[to.rect.row + row] = line;
  }
  return matrix;
}

function copyMerges(context: ModelContext, from: Place, to: Place): void {
  const merges = mergesPart(context);
  for (const merge of merges.merges(from.id)) {
    const inside = intersect(merge, from.rect);
    if (inside && inside.rows === merge.rows && inside.columns === merge.columns) {
      merges.merge(
        to.id,
        {
          ...merge,
          row: merge.row - from.rect.row + to.rect.row,
          column: merge.column - from.rect.column + to.rect.column,
        },
        false,
      );
    }
  }
}

function copyValidations(context: ModelContext, from: Place, to: Place): void {
  const steps: SlotChange[] = [];
  const run = (changes: readonly SlotChange[]): void => {
    perform(context, {
      redo: changes.map((change) => change.redo),
      undo: changes.map((change) => change.undo),
    });
    steps.push(...changes);
  };
  for (let row = 0; row < from.rect.rows; row += 1) {
    for (let column = 0; column < from.rect.columns; column += 1) {
      const rule = validationAt(context, from.id, from.rect.row + row, from.rect.column + column);
      if (rule) {
        run(
          setValidationSteps(
            context,
            to.id,
            { row: to.rect.row + row, column: to.rect.column + column, rows: 1, columns: 1 },
            rule,
          ),
        );
      }
    }
  }
}
