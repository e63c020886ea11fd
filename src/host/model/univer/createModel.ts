import { type Univer } from '@univerjs/core';
import { type WorkbookModel, type WorkbookSnapshot } from '../model';
import { bagPart } from './bag';
import { cellsPart } from './cells';
import { clearingPart } from './clearing';
import { moveWithTheGrid } from './companions';
import { conditionalFormatsPart } from './conditionalFormats';
import { type ModelContext, quietly, type UniverLibrary } from './context';
import { copyingPart } from './copying';
import { showNumbersInVietnamese } from './displayText';
import { EventHub } from './eventHub';
import { filteringPart } from './filtering';
import { historyPart } from './history';
import { mergesPart } from './merges';
import { namesPart } from './names';
import { protectionPart } from './protection';
import { recalculationPart } from './recalculation';
import { selectionPart } from './selection';
import { insertSheet, sheetsPart } from './sheets';
import { sizesPart } from './sizes';
import { SlotStore } from './slots';
import { loadSnapshot } from './snapshotLoading';
import { saveSnapshot } from './snapshotSaving';
import { sortingPart } from './sorting';
import { structurePart } from './structure';
import { stylesPart } from './styles';
import { tellEngineAboutTables } from './tableEngine';
import { tablesPart } from './tables';
import { Tracking } from './tracking';
import { validationsPart } from './validations';
import { watch } from './watching';

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
