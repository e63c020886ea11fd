/** A finding that the sample round must give; mirrored, with what is typed, in docs/sample-communes.md. */
export interface PlantedMistake {
  readonly code: string;
  readonly unit?: string;
  readonly item?: string;
  readonly period?: string;
  readonly column: string;
}

export const PLANTED_MISTAKES: readonly PlantedMistake[] = [
  { code: 'aboveMaximum', unit: 'XM02', item: '1.1.2', period: 'Q1', column: 'points.Q1' },
  { code: 'negative', unit: 'XM03', item: '1.4.2', period: '6T', column: 'points.6T' },
  { code: 'offStep', unit: 'XM04', item: '2.1.2', period: '9T', column: 'points.9T' },
  { code: 'notANumber', unit: 'XM07', item: '4.1.2', period: '6T', column: 'points.6T' },
  { code: 'textNumber', unit: 'XM08', item: '6.1.2', period: 'NAM', column: 'points.NAM' },
  { code: 'levelUnknown', unit: 'PM09', item: '1.1.1', period: 'Q1', column: 'data.Q1' },
  { code: 'evidenceMissing', unit: 'XM01', item: '5.1.1', period: '6T', column: 'evidence' },
  { code: 'denominatorZero', unit: 'PM10', item: '2.2.2', period: 'NAM', column: 'data.NAM' },
  { code: 'numeratorAboveDenominator', unit: 'XM02', item: '5.2.2', period: 'NAM', column: 'data.NAM' },
  { code: 'entryMissing', unit: 'XM04', item: '3.2.1', period: 'NAM', column: 'points.NAM' },
  { code: 'entryMissing', unit: 'XM08', item: '4.3.1', period: 'NAM', column: 'points.NAM' },
  { code: 'cellError', unit: 'XM07', item: '7.2.2', period: '9T', column: 'data.9T' },
  { code: 'entryTwice', unit: 'XM08', item: '1.4.1', column: 'itemCode' },
  {
    code: 'notApplicableNotAllowed',
    unit: 'XM03',
    item: '3.3.1',
    period: '6T',
    column: 'points.6T',
  },
  { code: 'ratioUnreadable', unit: 'PM12', item: '1.3.2', period: '9T', column: 'data.9T' },
  {
    code: 'pointsDifferFromData',
    unit: 'PM09',
    item: '3.4.1',
    period: '6T',
    column: 'points.6T',
  },
  { code: 'dataMissing', unit: 'PM11', item: '4.1.3', period: 'NAM', column: 'data.NAM' },
  { code: 'notSelfScored', unit: 'PM10', item: '1.2.2', period: 'NAM', column: 'points.NAM' },
  { code: 'offStep', unit: 'PM09', item: '7.6', period: '6T', column: 'points.6T' },
  { code: 'pointsNotALevel', unit: 'XM04', item: '6.2.1', period: '6T', column: 'points.6T' },
  { code: 'aboveMaximum', unit: 'XM01', item: '7.2.1', column: 'stage.TD1' },
  { code: 'submissionMissing', unit: 'PM10', period: '6T', column: 'points.6T' },
  { code: 'submissionMissing', unit: 'PM11', period: '9T', column: 'points.9T' },
  { code: 'submissionMissing', unit: 'PM12', period: 'NAM', column: 'points.NAM' },
  { code: 'entryItemUnknown', unit: 'XM02', column: 'itemCode' },
  { code: 'entryUnitUnknown', item: '1.1.1', column: 'unitCode' },
];
