import { error, hint, warning } from './kind';
import type {
  AmountParameter,
  DateParameter,
  NumberParameter,
  PercentParameter,
  QuotedParameter,
} from './parameters';

/** Of forms that came back. */
export const FORM_FINDINGS = {
  formIdentityDiffers: error<{ printed: string; hidden: string }>(),
  formsSeveral: warning<{ count: number; sheet: string; others: string }>(),
  formOutdated: warning<{
    count: number;
    column: string;
    found: QuotedParameter;
    expected: QuotedParameter;
  }>(),
  lockedChanged: error<{ column: string; found: QuotedParameter; expected: QuotedParameter }>(),
  formRowUnknown: warning<{ code: string; name: string }>(),
  formRowMissing: warning<{ code: string; name: string }>(),
  closedCellFilled: warning<{ text: QuotedParameter }>(),
  earlierPointsDiffer: warning<{ earlier: string; found: QuotedParameter; expected: QuotedParameter }>(),
  formHidden: error<{ sheet: string }>(),
  columnsMoved: error<{ found: string; expected: string }>(),
  mergedCells: warning(),
  coveredEntry: error<{ value: QuotedParameter }>(),
  hiddenEntries: warning<{ count: number; items: string }>(),
  shownDiffers: error<{ value: QuotedParameter; shown: string }>(),
  textAsShown: warning<{ value: QuotedParameter; text: string }>(),
  numberAsDate: error<{ date: DateParameter }>(),
  ratioAsDate: error<{ date: DateParameter }>(),
  numberAsPercent: error<{ percent: PercentParameter | string }>(),
  ratioAsPercent: error<{ percent: PercentParameter | string }>(),
  figureAmbiguous: error<{ text: string }>(),
  textFigure: warning<{ text: string; value: NumberParameter }>(),
  formulaInput: warning<{ formula: string; value: QuotedParameter }>(),
  formulaNotComputed: error<{ formula: string }>(),
  formulaWithoutData: error<{ points: AmountParameter | NumberParameter }>(),
  pointsRecomputed: warning<{ points: AmountParameter | NumberParameter; computed: AmountParameter }>(),
  fileMisnamed: hint<{ ending: string; format: string }>(),
  fileStylesMissing: warning(),
  fileSheetMissing: warning<{ sheet: string }>(),
  fileFarCells: hint<{ count: number; cell: string; sheet: string }>(),
};
