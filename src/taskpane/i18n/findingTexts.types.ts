import type { FindingCode } from '../../core/finding/codes';

/** What is said of one kind of finding. Parameters of the finding stand in braces. */
export interface FindingTextPattern {
  readonly title: string;
  readonly sentence: string;
  readonly fix: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingTextPattern>>;

/** Of what only a returned form can have. */
export type FormFindingTexts = Pick<
  FindingTexts,
  | 'formIdentityDiffers'
  | 'formsSeveral'
  | 'formOutdated'
  | 'lockedChanged'
  | 'formRowUnknown'
  | 'formRowMissing'
  | 'closedCellFilled'
  | 'mergedCells'
  | 'numberAsDate'
  | 'ratioAsDate'
  | 'numberAsPercent'
  | 'ratioAsPercent'
  | 'figureAmbiguous'
  | 'textFigure'
  | 'formulaInput'
  | 'formulaNotComputed'
  | 'formulaWithoutData'
  | 'pointsRecomputed'
>;
