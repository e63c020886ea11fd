import type { viCollect } from '../vi/collect';

/** Texts of collecting forms, in English. See en.ts. */
export const enCollect: Readonly<Record<keyof typeof viCollect, string>> = {
  'step.collect': 'Collect forms',
  'continue.collect': 'Continue collecting',
  'result.collectNotDue': 'No form is due yet',
  'result.collectProgress': '{done}/{total} forms received',
  'result.collectLate':
    '{done}/{total} forms received, {count} unit late || {done}/{total} forms received, {count} units late',
  'result.collectDone': 'All {total} forms received',
  'result.collectReading': 'Reading files {done}/{total}',
  'collect.title': 'Collect forms',
  'collect.tabs': 'Returned files, or units and periods',
  'collect.tabFiles': 'Returned files',
  'collect.tabUnits': 'Units and periods',

  // Choosing files
  'collect.drop': 'Drop forms here or',
  'collect.dropMore': 'Drop more forms here or',
  'collect.choose': 'Choose files',
  'collect.dropHint': 'Takes .xlsx, .xlsm, .xls, .ods, or a .zip of them. At most 20 MB per file.',
  'collect.empty': 'No files yet',
  'collect.emptyText':
    'Choose all the files that units sent back. They are only read; nothing is written before you receive them.',
  'collect.reading': 'Reading files',
  'collect.fraction': '{done}/{total}',
  'collect.mayLeave': 'You may look at other views; reading goes on.',
  'collect.stopped':
    'Stopped. The {count} file read so far can be used. || Stopped. The {count} files read so far can be used.',
  'collect.broken': 'Files cannot be read here',
  'collect.brokenText': 'Reopen the pane and choose the files again.',

  // The list of files
  'collect.filter': 'Filter files',
  'collect.files': 'Returned files',
  'collect.toChoose': 'To decide',
  'collect.toFix': 'To fix',
  'collect.refused': 'Refused',
  'collect.valid': 'Valid',
  'collect.received': 'Received',
  'collect.noneOfKind': 'No files of this kind.',
  'collect.unknownUnit': 'Unknown unit',
  'collect.resultValid': 'Valid: {done}/{total} items',
  'collect.resultToFix': 'To fix: {count}',
  'collect.resultDiffers': 'Differs in {count} cell || Differs in {count} cells',
  'collect.resultReceived': 'Received',
  'collect.resultKnown': 'Seen before, another version counts',
  'collect.resultRefused': 'Refused',
  'collect.outdated': 'The round has changed since this file was read. Choose the file again.',
  'collect.otherPeriod': 'Period {name}',
  'collect.emptyItems':
    '{count} item without a score stays empty; it does not count as 0. || {count} items without a score stay empty; they do not count as 0.',
  'collect.makeAgain': 'Make the form again',
  'collect.showMore': 'Show {count} more file || Show {count} more files',
  'collect.copyMessage': 'Copy message',
  'collect.copyMessageOf': 'Copy message to {unit}',
  'collect.copied': 'Message copied',
  'collect.copyFailed': 'It could not be copied to the clipboard.',
  'collect.openCopy': 'Open a copy of file {file}',

  // Two versions of one form
  'collect.choice': 'This form differs from what stands in the workbook. Which one counts?',
  'collect.useNew': 'Use the new one',
  'collect.keepOld': 'Keep what stands in the workbook',
  'collect.keptNote': 'The other version is kept on sheet Thu nhận.',
  'collect.difference': '{item}, {column}: {before} becomes {after}',
  'collect.blank': 'empty',
  'collect.columnPoints': 'points',
  'collect.columnData': 'data',
  'collect.columnEvidence': 'evidence',
  'collect.columnExplanation': 'explanation',
  'collect.columnNote': 'note',
  'collect.moreDifferences': 'and {count} more cell || and {count} more cells',

  // Footer
  'collect.effectRead': 'Only reads files. Nothing has been written.',
  'collect.effectReceive':
    'Writes {count} form to sheets Điểm and Thu nhận. Can be undone. || Writes {count} forms to sheets Điểm and Thu nhận. Can be undone.',
  'collect.effectBoth':
    'Writes {count} form to sheets Điểm and Thu nhận, and files to fix ({toFix}) to sheet Thu nhận. Can be undone. || Writes {count} forms to sheets Điểm and Thu nhận, and files to fix ({toFix}) to sheet Thu nhận. Can be undone.',
  'collect.effectRecord':
    'Writes {count} file to fix to sheet Thu nhận, without its scores. Can be undone. || Writes {count} files to fix to sheet Thu nhận, without their scores. Can be undone.',
  'collect.effectChoose':
    '{count} form waits for your decision. Nothing has been written. || {count} forms wait for your decision. Nothing has been written.',
  'collect.effectNone': 'No form to receive. Nothing has been written.',
  'collect.receive': 'Receive {count} valid form || Receive {count} valid forms',
  'collect.receiveMixed': 'Receive {count} form || Receive {count} forms',
  'collect.written': '{count} form written at {time}, {date} || {count} forms written at {time}, {date}',
  'collect.writtenBoth':
    '{count} form and files to fix ({toFix}) written at {time}, {date} || {count} forms and files to fix ({toFix}) written at {time}, {date}',
  'collect.record': 'Record {count} file to fix || Record {count} files to fix',
  'collect.recorded':
    '{count} file to fix written at {time}, {date} || {count} files to fix written at {time}, {date}',
  'collect.onRecord': 'on sheet Thu nhận',
  'collect.later': 'Later',
  'collect.more': 'Collect more',
  'collect.stop': 'Stop',
  'collect.toEntries': 'On to checking entries',

  // After receiving
  'collect.receivedPeriod': 'Forms received, period {name}',
  'collect.left': '{count} unit left || {count} units left',
  'collect.leftNone': 'Every unit has sent the form of this period.',

  // Units and periods
  'matrix.filter': 'Filter units',
  'matrix.table': 'Units and periods',
  'matrix.none': 'No unit of this kind.',
  'matrix.unit': 'Unit',
  'matrix.notSent': 'Not sent',
  'matrix.waiting': 'Waiting',
  'matrix.toFix': 'To fix',
  'matrix.fraction': '{done}/{total}',
  'matrix.cellNotDue': '–',
  'matrix.cellNotSent': 'Late',
  'matrix.cellWaiting': 'Wait',
  'matrix.cellToFix': 'Fix',
  'matrix.cellInSheet': 'Yes',
  'matrix.cellLate': '+{count}',
  'matrix.nameNotDue': '{unit}, period {period}, not due yet',
  'matrix.nameOpen': '{unit}, period {period}, not sent, not late yet',
  'matrix.nameNotSent':
    '{unit}, period {period}, not sent, {count} day late || {unit}, period {period}, not sent, {count} days late',
  'matrix.nameWaiting': '{unit}, period {period}, waiting to be received',
  'matrix.nameToFix':
    '{unit}, period {period}, {count} error to fix || {unit}, period {period}, {count} errors to fix',
  'matrix.nameReceived': '{unit}, period {period}, received on {date}',
  'matrix.nameLate':
    '{unit}, period {period}, received on {date}, +{count} day late || {unit}, period {period}, received on {date}, +{count} days late',
  'matrix.nameInSheet': '{unit}, period {period}, yes, entered on sheet Điểm',
  'matrix.legend': 'Legend',
  'matrix.legendReceived': 'received',
  'matrix.legendLate': 'received late (days)',
  'matrix.legendWaiting': 'waiting',
  'matrix.legendToFix': 'to fix',
  'matrix.legendNotSent': 'not sent, overdue',
  'matrix.showMore': 'Show {count} more unit || Show {count} more units',
  'matrix.statusOpen': 'Not sent, not late yet',
  'matrix.statusNotSent': 'Not sent, {count} day late || Not sent, {count} days late',
  'matrix.effect': 'Copies reminders to the clipboard. The workbook does not change.',
  'matrix.effectNone': 'No unit is late in this period. Nothing has been written.',
  'matrix.copyReminder': 'Copy reminder to {count} unit || Copy reminder to {count} units',
  'matrix.copied': 'Reminder to {count} unit copied || Reminder to {count} units copied',
  'matrix.toSheetShort': 'Sheet Thu nhận',
  'matrix.writeLate': 'Write the list of late units',
  'matrix.writeLetters': 'Write reminder letters',
  'matrix.toSheet': 'Go to sheet Thu nhận',
};
