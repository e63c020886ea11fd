import type { SheetLayout } from '../../../sheets/layout/sheetLayout';
import { WorkbookFailure } from '../../failure';
import { renderLayout } from '../../renderLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { putResultMark } from './resultMark';
import { fitsOneRequest, onSheet, type Step, type WorkbookStep } from '../../run/requests';
import type { Change, Comparison } from '../change';
import { known } from '../inquiry';
import { formatSteps, isForeign } from '../formats/savedFormats';
import { extentOf, union } from './areas';
import { clearStep } from './clearSheet';
import { contentText, layoutText } from './contents';
import { putMergeRecord } from './mergeRecord';
import { restoreSteps } from './restore';
import { ABSENT, askSheet, type SheetState } from './sheetState';

interface SheetOptions {
  /** The name is known to be free: the sheet is added, and another one of this name is in the way. */
  readonly isNew?: true;
}

/**
 * Writes a sheet: a new one where there is none, else the former one in place, so that formulas of the user that refer
 * to it stay whole, and with it the conditional formats, validations and charts that the user has put on it.
 *
 * Undo brings the former sheet back, or removes the new one, unless somebody has changed it meanwhile.
 */
export function sheetChange(layout: SheetLayout, { isNew }: SheetOptions = {}): Change<SheetState> {
  const { name: sheet } = layout;
  // Only asked for after a failure and for an undo: a score table of a whole country is long.
  let text: string | undefined;
  const written = (): string => (text ??= layoutText(layout));
  let addedId: string | undefined;
  const isOurs = ({ probe, block }: SheetState): boolean =>
    probe !== undefined && (probe.id === addedId || ['', written()].includes(contentText([block])));
  return {
    sheet,
    ask: (context, before) =>
      isNew && !before ? known(ABSENT) : askSheet(context, layout, before !== undefined && !before.probe),
    refuse: (now, isUndo) => refuse(layout, now, isUndo),
    addsSheet: ({ probe }) => probe === undefined,
    sheetAdded: (id) => (addedId = id),
    apply: (before) =>
      onSheet(sheet, before.probe ? rewritingSteps(layout, before) : newSteps(layout, isNew)),
    restore: (target, now) => {
      if (!target.probe) {
        return now.probe && isOurs(now) ? [removal(sheet, now.probe.id)] : [];
      }
      if (!now.probe) {
        return [addition(sheet), ...onSheet(sheet, newSteps(layout, isNew))];
      }
      const { probe, snapshot } = target;
      const area = union(union(extentOf(layout), probe.used), now.probe.used);
      const { charts } = now.probe;
      return snapshot ? onSheet(sheet, restoreSteps({ probe, snapshot, area, layout, charts })) : [];
    },
    compare: (now, before) => compareSheets(now, before, written, isOurs),
  };
}

function compareSheets(
  now: SheetState,
  before: SheetState,
  written: () => string,
  isOurs: (state: SheetState) => boolean,
): Comparison {
  if (!before.probe) {
    // A sheet of this name that is not ours is somebody else's, and ours is not there.
    const isAbsent = !isOurs(now);
    return {
      isBefore: isAbsent,
      isSame: isAbsent,
      isAfter: now.probe !== undefined && contentText([now.block]) === written(),
    };
  }
  const text = now.probe && contentText([now.block]);
  return {
    isBefore: text === contentText([before.block]),
    isAfter: text === written(),
    isSame: looksText(now) === looksText(before),
  };
}

/** All that is known of a sheet but for ids, which are new where something was made again. */
function looksText({ probe, snapshot, block }: SheetState): string {
  const { id: _id, formats: _formats, charts = new Set<string>(), ...rest } = probe ?? {};
  return JSON.stringify({ ...rest, charts: [...charts].sort(), snapshot, block });
}

function refuse(
  layout: SheetLayout,
  { probe, isWorkbookProtected, ...state }: SheetState,
  isUndo: boolean,
): void {
  const { name: sheet } = layout;
  if (!probe) {
    if (isUndo) {
      throw new WorkbookFailure('sheetMissing', { sheet });
    }
    if (isWorkbookProtected) {
      throw new WorkbookFailure('protectedWorkbook');
    }
    return;
  }
  // A sheet with tables is only ever added, so that undo removes it, tables and all.
  const isRemoved = isUndo && layout.tables.length > 0;
  if (probe.obstacle && (!isRemoved || probe.obstacle === 'protectedSheet')) {
    throw new WorkbookFailure(probe.obstacle, { sheet });
  }
  // Half of a sheet would stand if the pane were closed between two requests.
  if (!isUndo && !fitsOneRequest(rewritingSteps(layout, { probe, isWorkbookProtected, ...state }))) {
    throw new WorkbookFailure('tooLarge', { sheet });
  }
}

/** Only a sheet that may be written again needs the record. */
function newSteps(layout: SheetLayout, isNew = false): Step[] {
  return [...renderLayout(layout, { isNew: true }), ...(isNew ? [] : [recordStep(layout)])];
}

function rewritingSteps(layout: SheetLayout, { probe, snapshot }: SheetState): Step[] {
  return [
    clearStep(union(extentOf(layout), probe?.used)),
    ...renderLayout(layout, { isNew: false, ...(probe && { existingCharts: probe.charts }) }),
    ...formatSteps((snapshot?.formats ?? []).filter(isForeign)),
    recordStep(layout),
  ];
}

/** Last, so that a sheet that is only half written does not say that it is whole. */
function recordStep({ merges, mark }: SheetLayout): Step {
  return {
    bytes: ACTION_BYTES * 2,
    apply: (sheet) => {
      putMergeRecord(sheet, merges);
      putResultMark(sheet, mark);
    },
  };
}

function removal(sheet: string, id: string): WorkbookStep {
  return {
    sheet,
    bytes: ACTION_BYTES,
    isLast: true,
    changesSheets: true,
    apply: ({ worksheets }) => worksheets.getItemOrNullObject(id).delete(),
  };
}

function addition(sheet: string): WorkbookStep {
  return {
    sheet,
    bytes: ACTION_BYTES,
    changesSheets: true,
    apply: ({ worksheets }) => {
      worksheets.add(sheet);
    },
  };
}
