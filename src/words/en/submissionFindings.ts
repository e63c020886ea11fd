import { findingTexts } from '../findingTexts';

/** What is said in English of the record of who has sent what. */
export const enSubmissionFindings = findingTexts({
  submissionUnitUnknown: {
    title: 'Unit is not in the round',
    sentence:
      'The submissions have the unit code “{text}”, which is not in the table of units; this row does not count.',
    fix: 'Correct the code, or add the unit to the table of units.',
  },
  submissionPeriodUnknown: {
    title: 'Period is not in the round',
    sentence:
      'The submissions have the period code “{text}”, which is not in the table of periods; this row does not count.',
    fix: 'Correct the code; the table of periods has those that count.',
  },
  submissionStatusUnknown: {
    title: 'Status cannot be read',
    sentence: '“{text}” is no status; this row does not count.',
    fix: 'Choose Đã phát, Đã nhận, Đã thay, Không dùng or Cần sửa.',
  },
  submissionDateInvalid: {
    title: 'Date cannot be read',
    sentence: '“{text}” is no date; the unit counts as one whose date is not known.',
    fix: 'Enter the date as 15/07/2026.',
  },
});
