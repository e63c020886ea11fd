import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, type ModelContext } from '../context';
import { stylesPart } from '../format/styles';
import { intersect } from '../range/rects';
import type { SlotChange } from '../slots';
import { tablesPart } from './tables';

/** Tables that take in rows under them. */
export function tableGrowthPart(context: ModelContext): Pick<WorkbookModel, 'growTable'> {
  return {
    growTable: (id, rows) => {
      const { tables, updateTable } = tablesPart(context);
      const table = tables().find((each) => each.id === id);
      if (!table || rows < 1) {
        return;
      }
      const { sheetId, rect } = table;
      updateTable(id, { rect: { ...rect, rows: rect.rows + rows } });
      const last = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
      if (rect.rows > 1) {
        extendFormats(context, sheetId, last, rows);
        extendRules(context, sheetId, last, rows);
      }
    },
  };
}

/** The new rows look like the last one; a number format that came with a typed date or share stays. */
function extendFormats(context: ModelContext, id: SheetId, last: Rect, rows: number): void {
  const { styles, setStyle } = stylesPart(context);
  styles(id, last)[0]?.forEach((style, offset) => {
    const { numberFormat, ...look } = style;
    const below = { row: last.row + 1, column: last.column + offset, rows, columns: 1 };
    setStyle(id, below, numberFormat === 'General' ? look : style);
  });
}

/** Validations and conditional formats over the last row reach down to the new ones. */
function extendRules(context: ModelContext, id: SheetId, last: Rect, rows: number): void {
  const reaching = <T extends { readonly rects: readonly Rect[] }>(rules: readonly T[]): readonly T[] =>
    rules.map((rule) => {
      const parts = rule.rects.flatMap((rect) => intersect(rect, last) ?? []);
      const below = parts.map((part) => ({ ...part, row: last.row + 1, rows }));
      return below.length === 0 ? rule : { ...rule, rects: [...rule.rects, ...below] };
    });
  const { slots } = context;
  const validations = slots.sheet(id, 'validations');
  const formats = slots.sheet(id, 'conditionalFormats');
  const changes: SlotChange[] = [
    slots.changeSheet(id, 'validations', reaching(validations)),
    slots.changeSheet(id, 'conditionalFormats', reaching(formats)),
  ];
  perform(context, { redo: changes.map(({ redo }) => redo), undo: changes.map(({ undo }) => undo) });
}
