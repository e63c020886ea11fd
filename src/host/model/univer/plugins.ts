import type { Univer } from '@univerjs/core';
import type { UniverLibrary } from './context';

/** What the model needs everywhere: documents (cells with rich text), formulas, sheets, number formats. */
export function registerBasePlugins(library: UniverLibrary, univer: Univer): void {
  univer.registerPlugin(library.UniverDocsPlugin);
  univer.registerPlugin(library.UniverFormulaEnginePlugin);
  univer.registerPlugin(library.UniverSheetsPlugin);
  univer.registerPlugin(library.UniverSheetsFormulaPlugin);
  univer.registerPlugin(library.UniverSheetsNumfmtPlugin);
}
