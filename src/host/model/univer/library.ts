/**
 * The names of Univer that the model uses, in one place.
 *
 * Univer ships ES modules that Jest cannot load, so nothing else imports it at run time: in Node this file is bundled
 * once into CommonJS (`bundle/nodeBundle.ts`), in the browser it is part of the page's bundle.
 */
export {
  CommandType,
  Direction,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  mergeLocales,
  RedoCommand,
  UndoCommand,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IDefinedNamesService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaStringBatchCalculationMutation,
  SetFormulaStringBatchCalculationResultMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export {
  AddWorksheetMergeMutation,
  AFTER_CELL_EDIT,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertSheetMutation,
  INTERCEPTOR_POINT,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActivateCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
  VALIDATE_CELL,
} from '@univerjs/sheets';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { default as sheetsVietnamese } from '@univerjs/sheets/locale/vi-VN';
