import type { CriterionRow } from '../../core/rows/criterionRow';
import { readSource } from '../../core/framework/vocabulary';
import { needsData, readRule } from '../../core/rules/registry';
import { oneLine } from '../grid/cellValue';
import type { SurveyContent } from '../tables/scoresTable';

/** What the column "Điều tra XHH" holds, going by the rules of the survey items. */
export function surveyContent(criteria: readonly CriterionRow[]): SurveyContent {
  const needs = criteria
    .filter((row) => readSource(oneLine(row.source)) === 'survey')
    .flatMap((row) => {
      const reading = readRule(oneLine(row.rule), typeof row.parameters === 'string' ? row.parameters : '');
      return reading?.ok ? [needsData(reading.rule)] : [];
    });
  if (!needs.includes(true)) {
    return 'points';
  }
  return needs.includes(false) ? 'both' : 'answers';
}
