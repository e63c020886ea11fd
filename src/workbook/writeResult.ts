import type { Area, SheetLayout } from '../sheets/layout/sheetLayout';
import { WorkbookFailure } from './failure';
import { renderLayout } from './renderLayout';
import { extentOf, union } from './result/areas';
import { clearStep } from './result/clearSheet';
import { probeResult, type ExistingSheet } from './result/probe';
import { restoreSteps } from './result/restore';
import { readSnapshot, type SheetSnapshot } from './result/snapshot';
import { addEmptySheets } from './run/addedSheets';
import { beginQuiet, endQuiet } from './run/quiet';
import { applyInRequests, fitsOneRequest } from './run/requests';
import { changeWorkbook, type Change } from './run/run';
import type { Undoable } from './writeCells';

/** What the sheet held right after it was written; tells later whether somebody has changed it. */
type Written = readonly (readonly unknown[])[];

interface Rewriting {
  readonly snapshot: SheetSnapshot;
  /** All cells that were touched. */
  readonly area: Area;
  readonly written: Written;
}

/**
 * Writes a result sheet: a new one where there is none, else the former one in place, so that formulas of the
 * user that refer to it stay whole. Never loses the former one: it is read first, and put back if the writing
 * breaks off. Three syncs (see `readSnapshot` for very large sheets).
 *
 * Undo brings the former sheet back, or removes the new one, unless somebody has changed it meanwhile.
 */
export async function writeResultSheet(layout: SheetLayout): Promise<Undoable> {
  const rewriting = await changeWorkbook('writeResultSheet', async (context, change) => {
    change.about(layout.name);
    const { sheetIds, existing } = await probeResult(context, layout.name);
    return existing
      ? await rewrite(context, change, layout, existing)
      : await create(context, change, layout, sheetIds);
  });
  return { undo: () => takeBack(layout, rewriting) };
}

async function create(
  context: Excel.RequestContext,
  change: Change,
  layout: SheetLayout,
  before: ReadonlySet<string>,
): Promise<{ readonly written: Written }> {
  const [sheet = context.workbook.worksheets.getItem(layout.name)] = await addEmptySheets(
    context,
    change,
    [layout.name],
    before,
  );
  let range: Excel.Range | undefined;
  await applyInRequests(
    context,
    [{ sheet, steps: renderLayout(layout, { isNew: true }) }],
    () => beginQuiet(context),
    () => {
      range = askWritten(sheet);
      endQuiet(context);
    },
  );
  return { written: range?.formulas ?? [] };
}

async function rewrite(
  context: Excel.RequestContext,
  change: Change,
  layout: SheetLayout,
  existing: ExistingSheet,
): Promise<Rewriting> {
  const steps = renderLayout(layout, { isNew: false, existingCharts: existing.charts });
  if (!fitsOneRequest(steps)) {
    throw new WorkbookFailure('tooLarge', { sheet: layout.name });
  }
  const sheet = context.workbook.worksheets.getItem(layout.name);
  const area = union(extentOf(layout), existing.used);
  const snapshot = await readSnapshot(context, sheet, existing, area);
  change.onFailure((recovery) => restore(recovery, layout, { snapshot, area }));
  let range: Excel.Range | undefined;
  await applyInRequests(
    context,
    [{ sheet, steps: [clearStep(area), ...steps] }],
    () => beginQuiet(context),
    () => {
      range = askWritten(sheet);
      endQuiet(context);
    },
  );
  return { snapshot, area, written: range?.formulas ?? [] };
}

async function restore(
  context: Excel.RequestContext,
  layout: SheetLayout,
  { snapshot, area }: Pick<Rewriting, 'snapshot' | 'area'>,
): Promise<void> {
  await applyInRequests(
    context,
    [
      {
        sheet: context.workbook.worksheets.getItem(layout.name),
        steps: restoreSteps(snapshot, area, layout),
      },
    ],
    () => beginQuiet(context),
    () => endQuiet(context),
  );
}

function takeBack(
  layout: SheetLayout,
  made: { readonly written: Written } & Partial<Rewriting>,
): Promise<void> {
  return changeWorkbook('writeResultSheet.undo', async (context, change) => {
    change.about(layout.name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(layout.name);
    sheet.protection.load('protected');
    const now = askWritten(sheet);
    await context.sync();
    if (sheet.isNullObject) {
      throw new WorkbookFailure('sheetMissing', { sheet: layout.name });
    }
    if (sheet.protection.protected) {
      throw new WorkbookFailure('protectedSheet', { sheet: layout.name });
    }
    if (JSON.stringify(now.isNullObject ? [] : now.formulas) !== JSON.stringify(made.written)) {
      throw new WorkbookFailure('changedMeanwhile', { sheet: layout.name });
    }
    const { snapshot, area } = made;
    if (snapshot && area) {
      await restore(context, layout, { snapshot, area });
    } else {
      sheet.delete();
      await context.sync();
    }
  });
}

function askWritten(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('formulas');
  return range;
}
