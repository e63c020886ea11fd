import type { viShared } from '../vi/shared';

/** Texts of words and findings, used in many places, in English. */
export const enShared: Readonly<Record<keyof typeof viShared, string>> = {
  // Words used in many places
  'word.error': 'Error',
  'word.warning': 'Warning',
  'word.hint': 'Hint',
  'word.allGroups': 'All groups',
  'word.allPeriods': 'All periods',
  'word.period': 'Period {name}',
  'word.all': 'All',
  'word.and': 'and',
  'word.show': 'Show',
  'word.count': '{name} {count}',

  // Findings
  'finding.toCell': 'Go to cell',
  'finding.toCellOf': 'Go to cell {place}',
  'finding.openCopy': 'Open a copy of the file',
  'finding.openCopyAt': 'Open a copy of the file, the place is {place}',
  'finding.fixTo': 'Set to {value}',
  'finding.addColumn': 'Add column',
  'finding.doAddColumn': 'Add column “{column}”',
  'finding.columnAdded': 'Added column “{column}”, still blank, at {time}',
  'finding.takeInRows': 'Add to table',
  'finding.doTakeInRows': 'Add to table {table} the rows right under it',
  'finding.rowsTakenIn':
    'Added {count} row to table {table} at {time} || Added {count} rows to table {table} at {time}',
  'finding.list': 'List of findings',
  'finding.place': 'Place',
  'finding.repair': 'How to fix',
  'finding.noneOfKind': 'No findings of this kind.',
  'finding.showMore': 'Show {count} more finding || Show {count} more findings',
  'finding.filter': 'Filter findings',

  // How a result sheet stands
  'written.none': 'Not written',
  'written.unknown': 'Of an older build, or copied; not known whether it still holds',
  'written.otherPeriod': 'Is of period {period}',
  'written.stale': 'Written at {time}, no longer holds',
  'written.errors':
    'Written at {time}, as it would be now, {count} error left || Written at {time}, as it would be now, {count} errors left',
  'written.current': 'Written at {time}, as it would be now',
};
