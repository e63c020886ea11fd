import type { viAnalysis } from '../vi/analysis';

/** Texts of the view of last year, lost points and plans, in English. */
export const enAnalysis: Readonly<Record<keyof typeof viAnalysis, string>> = {
  'view.analysis': 'Analysis',
  'analysis.title': 'Analysis',
  'analysis.place': 'Last year, lost points, plans',
  'analysis.compared': 'units with last year’s items',
  'analysis.targets': 'units with a target',
  'analysis.sheets': 'Three result sheets',
  'analysis.comparison': 'Points, index and rank against last year; what is performance, what is the rules',
  'analysis.losses': 'How much was lost, where, who lost there too; what of last year’s loss is regained',
  'analysis.plan': 'The fewest items that get each unit to its target, or why none do',
  'analysis.noLastYear':
    'Last year’s points by item are not known, so performance and rules cannot be told apart.',
  'analysis.addLastYear': 'Add sheet Năm trước',
  'analysis.addedLastYear': 'Sheet Năm trước added at {time}; paste last year’s points there',
  'analysis.emptyLastYear':
    'Sheet Năm trước has no rows. Paste unit codes, item codes, points and maxima there.',
  'analysis.noTargets':
    'No unit has a target. Enter it on sheet Đơn vị, column Hạng mục tiêu or Chỉ số mục tiêu.',
  'analysis.findings': 'Last year: {count} place to look at || Last year: {count} places to look at',
  'analysis.write': 'Write 3 sheets',
  'analysis.effect': 'Writes sheets So sánh, Điểm mất, Kế hoạch; the former ones stay until it is done.',
  'analysis.nothing': 'No scores to analyse yet',
  'analysis.nothingText': 'At least one unit needs scores. Without a score leave it empty; empty is not 0.',
};
