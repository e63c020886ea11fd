import type { viProgress } from '../vi/progress';

/** Texts of the progress, in English. */
export const enProgress: Readonly<Record<keyof typeof viProgress, string>> = {
  'progress.title': 'Progress',
  'progress.certain': 'Certain',
  'progress.reachable': 'Still reachable',
  'progress.lost': 'Lost',
  'progress.mean':
    'Mean of {count} unit, to the end of {period}. || Mean of {count} units, to the end of {period}.',
  'progress.meanOpen':
    'Mean of {count} unit; {period} is still open, as of {date}. || Mean of {count} units; {period} is still open, as of {date}.',
  'progress.ranksForesee': 'Possible ranks count with bonus and penalties that may still come.',
  'progress.rankRange': 'possible rank {first}–{last}',
  'progress.rankOne': 'possible rank {first}',
  'progress.upTo': 'up to {points}',
  'progress.lostPoints': 'lost {points}',
  'progress.noForm': 'Form of {period} not sent: {points} points count as lost',
  'progress.order': 'Order: {name}',
  'progress.orderCertain': 'Certain points',
  'progress.orderBest': 'Reachable total',
  'progress.orderName': 'Name of the unit',
  'progress.periods': 'Periods',
  'progress.units': 'Units',
  'progress.write': 'Write sheet Tiến độ',
  'progress.effect': 'Writes sheet Tiến độ: {units} units × {periods} periods, with a chart.',
  'progress.toSheet': 'Go to sheet Tiến độ',
  'progress.none': 'Nothing to track yet',
  'progress.noneText': 'It takes at least one unit and one scored item.',
  'progress.showAll': 'Show all {count} units',
};
