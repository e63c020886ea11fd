import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import './grid/fonts.css';

/** What the browser needs of Univer beyond the model: a grid that draws, lets type, and speaks Vietnamese. */
export {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverRenderEnginePlugin } from '@univerjs/engine-render';
export {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
export { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
export { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export {
  ScrollCommand,
  SetCellEditVisibleOperation,
  SetScrollOperation,
  UniverSheetsUIPlugin,
} from '@univerjs/sheets-ui';
export { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
export { default as conditionalFormattingUiVietnamese } from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
export { default as dataValidationVietnamese } from '@univerjs/data-validation/locale/vi-VN';
export { default as designVietnamese } from '@univerjs/design/locale/vi-VN';
export { default as docsUiVietnamese } from '@univerjs/docs-ui/locale/vi-VN';
export { default as sheetsDataValidationUiVietnamese } from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
export { default as sheetsDataValidationVietnamese } from '@univerjs/sheets-data-validation/locale/vi-VN';
export { default as sheetsFormulaUiVietnamese } from '@univerjs/sheets-formula-ui/locale/vi-VN';
export { default as sheetsFormulaVietnamese } from '@univerjs/sheets-formula/locale/vi-VN';
export { default as sheetsUiVietnamese } from '@univerjs/sheets-ui/locale/vi-VN';
export { default as uiVietnamese } from '@univerjs/ui/locale/vi-VN';
