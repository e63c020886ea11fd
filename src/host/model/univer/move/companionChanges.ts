import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import type { SlotChange } from '../slots';
import { shiftTables } from '../table/tableShift';
import { renameInBag, shiftBag } from './bagShift';
import { renameSheetIn, shiftReferences } from './references';
import { shiftRect, shiftRects, type Shift } from './shift';

/** What one change of a sheet does to texts with references and to the rectangles of a sheet. */
interface Rewriting {
  readonly text: (text: string, home: string) => string;
  readonly rects: (rects: readonly Rect[]) => readonly Rect[];
}

/** Everything beside the grid after rows, columns or cells of a sheet came or went; other sheets may refer to it. */
export function movedCompanions(context: ModelContext, sheetId: SheetId, shift: Shift): SlotChange[] {
  const { slots, workbook } = context;
  const name = sheetOf(context, sheetId).getName();
  const text = (formula: string, home: string): string => shiftReferences(formula, home, name, shift);
  const changes = workbook.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const rects = id === sheetId ? (given: readonly Rect[]) => shiftRects(given, shift) : same;
    return rules(context, id, { text, rects });
  });
  const filter = slots.sheet(sheetId, 'filter');
  if (filter) {
    const rect = shiftRect(filter.rect, shift);
    changes.push(slots.changeSheet(sheetId, 'filter', rect ? { ...filter, rect } : null));
  }
  return [
    ...changes,
    ...shiftTables(context, sheetId, shift),
    ...keptNames(context, (formula) => text(formula, '')),
    ...bags(context, (bag, home) => shiftBag(bag, home, name, shift)),
  ];
}

/** Everything that names a sheet, after it got another name. */
export function renamedCompanions(context: ModelContext, from: string, to: string): SlotChange[] {
  const text = (formula: string): string => renameSheetIn(formula, from, to);
  return [
    ...context.workbook
      .getSheets()
      .flatMap((sheet) => rules(context, sheet.getSheetId(), { text, rects: same })),
    ...keptNames(context, text),
    ...bags(context, (bag) => renameInBag(bag, from, to)),
  ];
}

function rules(context: ModelContext, id: SheetId, { text, rects }: Rewriting): SlotChange[] {
  const { slots } = context;
  const home = sheetOf(context, id).getName();
  const formula = (given: string): string => (given.startsWith('=') ? text(given, home) : given);
  const validations = slots.sheet(id, 'validations');
  const movedValidations = validations
    .map((each) => ({
      ...each,
      rects: rects(each.rects),
      rule: {
        ...each.rule,
        formula1: formula(each.rule.formula1),
        ...(each.rule.formula2 === undefined ? {} : { formula2: formula(each.rule.formula2) }),
      },
    }))
    .filter((each) => each.rects.length > 0);
  const formats = slots.sheet(id, 'conditionalFormats');
  const movedFormats = formats
    .map((each) => ({
      ...each,
      rects: rects(each.rects),
      rule: each.rule.kind === 'custom' ? { ...each.rule, formula: formula(each.rule.formula) } : each.rule,
    }))
    .filter((each) => each.rects.length > 0);
  return [
    ...(differ(validations, movedValidations)
      ? [slots.changeSheet(id, 'validations', movedValidations)]
      : []),
    ...(differ(formats, movedFormats) ? [slots.changeSheet(id, 'conditionalFormats', movedFormats)] : []),
  ];
}

function keptNames(context: ModelContext, text: (formula: string) => string): SlotChange[] {
  const before = context.slots.book('keptNames');
  const after = before.map((name) => ({ ...name, formula: text(name.formula) }));
  return differ(before, after) ? [context.slots.changeBook('keptNames', after)] : [];
}

type Bag = Readonly<Record<string, unknown>>;

function bags(context: ModelContext, rewrite: (bag: Bag, home: string) => Bag): SlotChange[] {
  return context.workbook.getSheets().flatMap((sheet) => {
    const before = context.slots.sheet(sheet.getSheetId(), 'bag');
    const after = rewrite(before, sheet.getName());
    return after === before ? [] : [context.slots.changeSheet(sheet.getSheetId(), 'bag', after)];
  });
}

function same(rects: readonly Rect[]): readonly Rect[] {
  return rects;
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
