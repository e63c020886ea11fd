import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import type { Validation } from '../../validation';
import { perform, type ModelContext } from '../context';
import { intersect, subtract } from '../range/rects';
import type { SlotChange } from '../slots';
import { refusal } from './validationCheck';

/** Data validation. Kept by the model itself: the grid splits its rules when rows are inserted inside them. */
export function validationsPart(
  context: ModelContext,
): Pick<WorkbookModel, 'validation' | 'setValidation' | 'refusal'> {
  return {
    validation: (id, rect) => validationOf(context, id, rect),
    setValidation: (id, rect, validation) => {
      const steps = setValidationSteps(context, id, rect, validation);
      perform(context, { redo: steps.map((step) => step.redo), undo: steps.map((step) => step.undo) });
    },
    refusal: (id, row, column, value) => refusal(context, id, row, column, value),
  };
}

/** The rule over one cell. */
export function validationAt(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
): Validation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return context.slots
    .sheet(id, 'validations')
    .find((rule) => rule.rects.some((rect) => intersect(rect, cell)));
}

export function setValidationSteps(
  context: ModelContext,
  id: SheetId,
  rect: Rect,
  validation: Omit<Validation, 'rects'> | null,
): SlotChange[] {
  const before = context.slots.sheet(id, 'validations');
  if (!validation && !before.some((rule) => rule.rects.some((part) => intersect(part, rect)))) {
    return [];
  }
  const others = before
    .map((rule) => ({ ...rule, rects: rule.rects.flatMap((part) => subtract(part, rect)) }))
    .filter((rule) => rule.rects.length > 0);
  const after = validation ? [...others, { ...validation, rects: [rect] }] : others;
  return [context.slots.changeSheet(id, 'validations', after)];
}

function validationOf(context: ModelContext, id: SheetId, rect: Rect): Validation | null | 'mixed' {
  const touching = context.slots
    .sheet(id, 'validations')
    .filter((rule) => rule.rects.some((part) => intersect(part, rect)));
  const [first] = touching;
  if (!first) {
    return null;
  }
  const left = touching
    .flatMap((rule) => rule.rects)
    .reduce<Rect[]>((rest, part) => rest.flatMap((each) => subtract(each, part)), [rect]);
  const same = touching.every((rule) => rule === first || sameRule(rule, first));
  return left.length === 0 && same ? first : 'mixed';
}

function sameRule(first: Validation, second: Validation): boolean {
  return JSON.stringify({ ...first, rects: [] }) === JSON.stringify({ ...second, rects: [] });
}
