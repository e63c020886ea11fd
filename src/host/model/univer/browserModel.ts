import type { WorkbookModel } from '../model';
import * as browserLibrary from './browserLibrary';
import { createModel } from './createModel';
import { lockCells } from './grid/lockLayer';
import { projectOntoGrid } from './grid/projection';
import { redrawAfterSizes } from './grid/redraw';
import { revealSelection } from './grid/reveal';
import { expandTables } from './grid/tableExpansion';
import { understandTyping, type Refusal } from './grid/typing';
import * as library from './library';

export interface GridOptions {
  /** A typed value was refused by a validation, or a locked cell by the protection of its sheet. */
  readonly onRefusal: (refusal: Refusal) => void;
}

export interface GridModel {
  /** Its `dispose` takes the grid away, too. */
  readonly model: WorkbookModel;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
}

/** A workbook with its grid in the container: Vietnamese, without header, toolbar and formula bar of Univer's own. */
export async function createUniverModelInBrowser(
  container: HTMLElement,
  options: GridOptions,
): Promise<GridModel> {
  // A canvas does not wait for fonts: the first drawing would measure with another one.
  await Promise.all(['11px Calibri', 'bold 11px Calibri'].map((font) => document.fonts.load(font, 'ạ')));
  const univer = new library.Univer({
    locale: library.LocaleType.VI_VN,
    locales: { [library.LocaleType.VI_VN]: vietnamese() },
    logLevel: library.LogLevel.ERROR,
  });
  univer.registerPlugin(browserLibrary.UniverRenderEnginePlugin);
  univer.registerPlugin(library.UniverFormulaEnginePlugin);
  univer.registerPlugin(browserLibrary.UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: true,
    contextMenu: true,
  });
  univer.registerPlugin(library.UniverDocsPlugin);
  univer.registerPlugin(browserLibrary.UniverDocsUIPlugin);
  univer.registerPlugin(library.UniverSheetsPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
  });
  univer.registerPlugin(library.UniverSheetsFormulaPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(library.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(browserLibrary.UniverSheetsConditionalFormattingUIPlugin);

  const { model, context } = createModel(library, univer);
  understandTyping(context, options.onRefusal);
  lockCells(context, browserLibrary.SetCellEditVisibleOperation.id, options.onRefusal);
  projectOntoGrid(context, browserLibrary);
  redrawAfterSizes(context);
  revealSelection(context, browserLibrary, container);
  expandTables(model);
  return {
    model,
    focus: () => {
      context.injector.get(library.IUniverInstanceService).focusUnit(context.unitId);
      context.injector.get(browserLibrary.ILayoutService).focus();
    },
  };
}

function vietnamese(): ReturnType<typeof library.mergeLocales> {
  return library.mergeLocales(
    browserLibrary.designVietnamese,
    browserLibrary.uiVietnamese,
    browserLibrary.docsUiVietnamese,
    library.sheetsVietnamese,
    browserLibrary.sheetsUiVietnamese,
    browserLibrary.sheetsFormulaVietnamese,
    browserLibrary.sheetsFormulaUiVietnamese,
    browserLibrary.dataValidationVietnamese,
    browserLibrary.sheetsDataValidationVietnamese,
    browserLibrary.sheetsDataValidationUiVietnamese,
    browserLibrary.conditionalFormattingUiVietnamese,
  );
}
