import type { ConditionalFormat } from '../../conditionalFormat';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, type ModelContext } from '../context';
import { intersect, subtract } from '../range/rects';

/** Conditional formats, the first of the list first in priority. The grid in the browser draws them; Node only keeps them. */
export function conditionalFormatsPart(
  context: ModelContext,
): Pick<WorkbookModel, 'conditionalFormats' | 'putConditionalFormat' | 'removeConditionalFormat'> {
  const all = (id: SheetId): readonly ConditionalFormat[] => context.slots.sheet(id, 'conditionalFormats');
  const put = (id: SheetId, formats: readonly ConditionalFormat[]): void => {
    sheetOf(context, id);
    const change = context.slots.changeSheet(id, 'conditionalFormats', formats);
    perform(context, { redo: [change.redo], undo: [change.undo] });
  };
  return {
    conditionalFormats: all,
    putConditionalFormat: (id, format) => {
      const known = all(id).some(({ id: formatId }) => formatId === format.id);
      put(id, known ? all(id).map((each) => (each.id === format.id ? format : each)) : [format, ...all(id)]);
    },
    removeConditionalFormat: (id, formatId) =>
      put(
        id,
        all(id).filter((format) => format.id !== formatId),
      ),
  };
}

/** The formats without the area; the same objects where nothing changed. */
export function withoutArea(formats: readonly ConditionalFormat[], area: Rect): ConditionalFormat[] {
  return formats
    .map((format) =>
      format.rects.some((rect) => intersect(rect, area))
        ? { ...format, rects: format.rects.flatMap((rect) => subtract(rect, area)) }
        : format,
    )
    .filter((format) => format.rects.length > 0);
}
