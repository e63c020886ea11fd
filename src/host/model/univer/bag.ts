import type { WorkbookModel } from '../model';
import { perform, sheetOf, type ModelContext } from './context';

/** Data that the grid does not know: page layout, charts, settings, properties. undefined removes a key. */
export function bagPart(context: ModelContext): Pick<WorkbookModel, 'bag' | 'setBag'> {
  return {
    bag: (scope, key) =>
      (scope === 'workbook' ? context.slots.book('bag') : context.slots.sheet(scope.sheetId, 'bag'))[key],
    setBag: (scope, key, value) => {
      const change =
        scope === 'workbook'
          ? context.slots.changeBook('bag', withEntry(context.slots.book('bag'), key, value))
          : context.slots.changeSheet(
              sheetOf(context, scope.sheetId).getSheetId(),
              'bag',
              withEntry(context.slots.sheet(scope.sheetId, 'bag'), key, value),
            );
      perform(context, { redo: [change.redo], undo: [change.undo] });
    },
  };
}

function withEntry(
  bag: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const next = { ...bag, [key]: value };
  if (value === undefined) {
    delete next[key];
  }
  return next;
}
