import type { IBorderData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, target, type ModelContext } from '../context';
import { STYLE_ONLY, type CellMatrix } from '../range/cellWriting';

/**
 * Changes nothing but the looks of cells: one mutation and one undo step.
 *
 * Univer's own undo would copy every cell deeply. Cells that had the same style share one way back.
 */
export function setStyles(context: ModelContext, id: SheetId, cellValue: CellMatrix): void {
  const { SetRangeValuesMutation } = context.library;
  const params = { ...target(context, id), cellValue, trigger: STYLE_ONLY };
  const redo = [{ id: SetRangeValuesMutation.id, params }];
  if (context.state.quiet > 0) {
    perform(context, { redo, undo: [] });
    return;
  }
  const back = { ...params, cellValue: wayBack(context, id, cellValue) };
  perform(context, { redo, undo: [{ id: SetRangeValuesMutation.id, params: back }] });
}

function wayBack(context: ModelContext, id: SheetId, cellValue: CellMatrix): CellMatrix {
  const sheet = sheetOf(context, id);
  const styles = context.workbook.getStyles();
  const known = new Map<Nullable<ICellData['s']>, Map<string, IStyleData>>();
  const result: CellMatrix = {};
  for (const [row, line] of Object.entries(cellValue)) {
    const back: Record<number, ICellData> = {};
    for (const [column, next] of Object.entries(line)) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      const given = (next?.s ?? {}) as IStyleData;
      const keys = keysOf(given);
      const ofStyle = known.get(cell?.s) ?? new Map<string, IStyleData>();
      known.set(cell?.s, ofStyle);
      const style = ofStyle.get(keys) ?? before(styles.getStyleByCell(cell), given);
      ofStyle.set(keys, style);
      back[Number(column)] = {
        s: style,
        ...(cell?.t && { t: cell.t }),
        ...(next?.custom !== undefined && { custom: cell?.custom ?? null }),
      };
    }
    result[Number(row)] = back;
  }
  return result;
}

const keyTexts = new WeakMap<IStyleData, string>();

/** Which properties a style names; one style object is given to many cells. */
function keysOf(style: IStyleData): string {
  const known = keyTexts.get(style) ?? [...Object.keys(style), ...Object.keys(style.bd ?? {})].join(' ');
  keyTexts.set(style, known);
  return known;
}

/** The former style, with null for what it did not have and the new one has. */
function before(former: Nullable<IStyleData>, given: IStyleData): IStyleData {
  const result: Record<string, unknown> = { ...former };
  for (const key of Object.keys(given)) {
    result[key] ??= null;
  }
  if (given.bd) {
    const lines: Partial<Record<keyof IBorderData, unknown>> = { ...former?.bd };
    for (const side of Object.keys(given.bd) as (keyof IBorderData)[]) {
      lines[side] ??= null;
    }
    result.bd = lines;
  }
  return result;
}
