import type { Univer } from '@univerjs/core';
import type { WorkbookModel } from '../model';
import type { WorkbookSnapshot } from '../snapshot';
import { bagPart } from './bag';
import { EventHub } from './change/eventHub';
import { historyPart } from './change/history';
import { watch } from './change/watching';
import { quietly, type ModelContext, type UniverLibrary } from './context';
import { conditionalFormatsPart } from './format/conditionalFormats';
import { stylesPart } from './format/styles';
import { translateForEngine } from './formula/engineFormulas';
import { namesPart } from './formula/names';
import { recalculationPart } from './formula/recalculation';
import { moveWithTheGrid } from './move/companions';
import { Tracking } from './move/tracking';
import { cellsPart } from './range/cells';
import { clearingPart } from './range/clearing';
import { copyingPart } from './range/copying';
import { showNumbersInVietnamese } from './range/displayText';
import { mergesPart } from './range/merges';
import { selectionPart } from './range/selection';
import { sortingPart } from './range/sorting';
import { structurePart } from './range/structure';
import { SlotStore } from './slots';
import { loadSnapshot } from './snapshot/snapshotLoading';
import { saveSnapshot } from './snapshot/snapshotSaving';
import { tellEngineAboutTables } from './table/tableEngine';
import { tableGrowthPart } from './table/tableGrowth';
import { tablesPart } from './table/tables';
import { validationsPart } from './validation/validations';
import { filteringPart } from './worksheet/filtering';
import { protectionPart } from './worksheet/protection';
import { insertSheet, sheetsPart } from './worksheet/sheets';
import { sizesPart } from './worksheet/sizes';

/** The model on a Univer whose plugins are registered; the same in Node and in the browser. Starts with one empty sheet. */
export function createModel(
  library: UniverLibrary,
  univer: Univer,
): { model: WorkbookModel; context: ModelContext } {
  const context = createContext(library, univer);
  const tracking = new Tracking();
  quietly(context, () => {
    const [placeholder] = context.workbook.getSheets();
    insertSheet(context, 'Sheet1', 0);
    if (placeholder) {
      context.commands.syncExecuteCommand(library.RemoveSheetMutation.id, {
        unitId: context.unitId,
        subUnitId: placeholder.getSheetId(),
        subUnitName: placeholder.getName(),
      });
    }
  });
  moveWithTheGrid(context);
  tellEngineAboutTables(context);
  translateForEngine(context);
  showNumbersInVietnamese(context);
  watch(context, tracking);
  const recalculation = recalculationPart(context);
  const model: WorkbookModel = {
    ...sheetsPart(context),
    ...cellsPart(context),
    ...clearingPart(context),
    ...structurePart(context),
    ...copyingPart(context),
    ...sortingPart(context),
    ...mergesPart(context),
    ...stylesPart(context),
    ...sizesPart(context),
    ...validationsPart(context),
    ...conditionalFormatsPart(context),
    ...protectionPart(context),
    ...tablesPart(context),
    ...tableGrowthPart(context),
    ...namesPart(context),
    ...filteringPart(context),
    ...bagPart(context),
    ...selectionPart(context),
    ...recalculation,
    ...historyPart(context),
    track: (id, rect) => tracking.track(id, rect),
    on: (event, handler) => context.events.on(event, handler),
    load: async (snapshot: WorkbookSnapshot) => {
      tracking.clear();
      loadSnapshot(context, snapshot);
      await recalculation.flush();
    },
    save: () => saveSnapshot(context),
    dispose: () => {
      context.events.clear();
      univer.dispose();
    },
  };
  return { model, context };
}

function createContext(library: UniverLibrary, univer: Univer): ModelContext {
  const unitId = `workbook-${Math.random().toString(36).slice(2, 10)}`;
  const workbook = univer.createUnit<object, ModelContext['workbook']>(
    library.UniverInstanceType.UNIVER_SHEET,
    {
      id: unitId,
      name: '',
      sheetOrder: ['placeholder'],
      sheets: { placeholder: { id: 'placeholder', name: '\u0000' } },
    },
  );
  const injector = univer.__getInjector();
  const commands = injector.get(library.ICommandService);
  return {
    library,
    univer,
    injector,
    commands,
    workbook,
    unitId,
    slots: new SlotStore(unitId, commands, library.CommandType.MUTATION),
    events: new EventHub(),
    state: { writing: 0, quiet: 0, settling: false, undoing: false, deferred: null },
  };
}
