import type { viFailure } from '../vi/failure';

/** Texts of the view of a failure, in English. */
export const enFailure: Readonly<Record<keyof typeof viFailure, string>> = {
  'failure.waiting': 'Waiting',
  'failure.safe': 'Your data is safe',
  'failure.safeNothing': 'Nothing has been written.',
  'failure.safeKept': 'What had been written was taken back: the workbook is as it was.',
  'failure.partialTitle': 'To be looked at',
  'failure.partial': 'Some was written and could not be taken back:',
  'failure.effectPartial': 'Some was written. Look at the sheets named above.',
  'failure.unknownTitle': 'It is not known what was written',
  'failure.unknown':
    'The workbook could not be read again, so it is not known whether anything was written. Look at:',
  'failure.effectUnknown': 'It is not known whether anything was written.',
  'failure.placeBefore': '{sheet}: as it was before',
  'failure.placeAfter': '{sheet}: written',
  'failure.placeBetween': '{sheet}: half written',
  'failure.placeUnclear': '{sheet}: not clear, look at it',
  'failure.copyReport': 'Copy problem report (no personal data)',
  'failure.copied': 'Problem report copied',
  'failure.copyFailed': 'It could not be copied to the clipboard.',
  'failure.retry': 'Try again',
  'failure.clearFilter': 'Clear filter',
  'failure.showCell': 'Show cell',
  'failure.later': 'Later',
  'failure.goToSheet': 'Go to sheet {sheet}',
  'failure.autoRetry':
    'Goes on when Excel is free. Waiting for {count} second. || Goes on when Excel is free. Waiting for {count} seconds.',
  'failure.effect': 'Nothing has been written.',
  'failure.readWorkbook': 'Read the workbook',
};
