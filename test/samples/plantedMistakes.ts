/** A finding that the sample round must give; mirrored, with what is typed, in docs/sample-communes.md. */
export interface PlantedMistake {
  readonly code: string;
  readonly unit?: string;
  readonly item?: string;
  readonly period?: string;
  readonly column: string;
}

export const PLANTED_MISTAKES: readonly PlantedMistake[] = [
  { code: 'aboveMaximum', unit: 'Xã Mẫu 02', item: '1.1.2', period: 'Quý I', column: 'points.Q1' },
  { code: 'negative', unit: 'Xã Mẫu 03', item: '1.4.2', period: '6 tháng', column: 'points.6T' },
  { code: 'offStep', unit: 'Xã Mẫu 04', item: '2.1.2', period: '9 tháng', column: 'points.9T' },
  { code: 'notANumber', unit: 'Xã Mẫu 07', item: '4.1.2', period: '6 tháng', column: 'points.6T' },
  { code: 'textNumber', unit: 'Xã Mẫu 08', item: '6.1.2', period: 'Năm', column: 'points.NAM' },
  { code: 'levelUnknown', unit: 'Phường Mẫu 09', item: '1.1.1', period: 'Quý I', column: 'data.Q1' },
  { code: 'evidenceMissing', unit: 'Xã Mẫu 01', item: '5.1.1', period: '6 tháng', column: 'evidence' },
  { code: 'denominatorZero', unit: 'Phường Mẫu 10', item: '2.2.2', period: 'Năm', column: 'data.NAM' },
  { code: 'numeratorAboveDenominator', unit: 'Xã Mẫu 02', item: '5.2.2', period: 'Năm', column: 'data.NAM' },
  { code: 'entryMissing', unit: 'Xã Mẫu 04', item: '3.2.1', period: 'Năm', column: 'points.NAM' },
  { code: 'entryMissing', unit: 'Xã Mẫu 08', item: '4.3.1', period: 'Năm', column: 'points.NAM' },
  { code: 'cellError', unit: 'Xã Mẫu 07', item: '7.2.2', period: '9 tháng', column: 'data.9T' },
  { code: 'entryTwice', unit: 'Xã Mẫu 08', item: '1.4.1', column: 'itemCode' },
  {
    code: 'notApplicableNotAllowed',
    unit: 'Xã Mẫu 03',
    item: '3.3.1',
    period: '6 tháng',
    column: 'points.6T',
  },
  { code: 'ratioUnreadable', unit: 'Phường Mẫu 12', item: '1.3.2', period: '9 tháng', column: 'data.9T' },
  {
    code: 'pointsDifferFromData',
    unit: 'Phường Mẫu 09',
    item: '3.4.1',
    period: '6 tháng',
    column: 'points.6T',
  },
  { code: 'dataMissing', unit: 'Phường Mẫu 11', item: '4.1.3', period: 'Năm', column: 'data.NAM' },
  { code: 'notSelfScored', unit: 'Phường Mẫu 10', item: '1.2.2', period: 'Năm', column: 'points.NAM' },
  { code: 'offStep', unit: 'Phường Mẫu 09', item: '7.6', period: '6 tháng', column: 'points.6T' },
  { code: 'pointsNotALevel', unit: 'Xã Mẫu 04', item: '6.2.1', period: '6 tháng', column: 'points.6T' },
  { code: 'aboveMaximum', unit: 'Xã Mẫu 01', item: '7.2.1', column: 'appraisal1' },
  { code: 'submissionMissing', unit: 'Phường Mẫu 10', period: '6 tháng', column: 'points.6T' },
  { code: 'submissionMissing', unit: 'Phường Mẫu 11', period: '9 tháng', column: 'points.9T' },
  { code: 'submissionMissing', unit: 'Phường Mẫu 12', period: 'Năm', column: 'points.NAM' },
  { code: 'entryItemUnknown', unit: 'Xã Mẫu 02', column: 'itemCode' },
  { code: 'entryUnitUnknown', item: '1.1.1', column: 'unitCode' },
];
