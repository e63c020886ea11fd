import type { viAnalysis } from '../vi/analysis';

/** Texts of the view of last year, lost points and plans, in English. */
export const enAnalysis: Readonly<Record<keyof typeof viAnalysis, string>> = {
  'view.analysis': 'Analysis',
  'analysis.title': 'Analysis',
  'analysis.place': 'Last year, lost points, plans',
  'analysis.compared': 'units with last year’s items',
  'analysis.targets': 'units with a target',
  'analysis.sheets': '{count} result sheets',
  'analysis.comparison': 'Points, index and rank against last year; what is performance, what is the rules',
  'analysis.losses': 'How much was lost, where, who lost there too; what of last year’s loss is regained',
  'analysis.plan': 'The fewest items that get each unit to its target, or why none do',
  'analysis.publication':
    'Wherever published figures differ from computed ones, by how much, and whether rounding explains it',
  'analysis.noLastYear':
    'Last year’s points by item are not known, so performance and rules cannot be told apart.',
  'analysis.addLastYear': 'Add sheet Năm trước',
  'analysis.addedLastYear': 'Sheet Năm trước added at {time}; paste last year’s points there',
  'analysis.emptyLastYear':
    'Sheet Năm trước has no rows. Paste unit codes, item codes, points and maxima there.',
  'analysis.noTargets':
    'No unit has a target. Enter it on sheet Đơn vị, column Hạng mục tiêu or Chỉ số mục tiêu.',
  'analysis.findings': 'Last year: {count} place to look at || Last year: {count} places to look at',
  'analysis.publishedFindings':
    'Published figures: {count} place to look at || Published figures: {count} places to look at',
  'analysis.allFindings': 'Last year and published figures: {count} places to look at',
  'analysis.noPublished':
    'Published this year’s results? Paste the published figures on sheet Công bố to have them compared.',
  'analysis.addPublished': 'Add sheet Công bố',
  'analysis.addedPublished': 'Sheet Công bố added at {time}; paste the published figures there',
  'analysis.emptyPublished':
    'Sheet Công bố has no figures. Paste codes or names of units and the published figures there.',
  'analysis.write': 'Write {count} sheets',
  'analysis.effect': 'Writes sheets {sheets}; the former ones stay until it is done.',
  'analysis.nothing': 'No scores to analyse yet',
  'analysis.nothingText': 'At least one unit needs scores. Without a score leave it empty; empty is not 0.',
};
