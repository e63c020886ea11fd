import type { CellInput } from '../cells/cell';
import { cellText, quoted } from '../cells/cellText';
import { MICRO_PER_POINT } from '../points/points';
import { readDeclared } from '../rules/registry';
import type { ScoreRow } from '../rows/scoreRow';
import type { Problem } from '../finding/create';
import type { ScoredItem } from './readData';
import { holdsData } from './readSurvey';

/** How many forms of a survey came back, and how many were handed out: the sample behind its result. */
export interface SurveyForms {
  readonly returned: number;
  /** Absent where only those that came back are known. */
  readonly issued?: number;
}

const COUNT = '(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,9})';
const FORMS = new RegExp(`^${COUNT}(?:\\s*/\\s*${COUNT})?$`, 'u');

/**
 * Reads "480/600", came back out of handed out, or "480" alone; "1.200" is twelve hundred, forms come whole.
 *
 * @returns undefined for a cell that holds neither, an empty one too.
 */
export function readSurveyForms(cell: CellInput): SurveyForms | undefined {
  const match = typeof cell === 'object' ? null : FORMS.exec(cellText(cell));
  if (!match) {
    return undefined;
  }
  const [, returned, issued] = match;
  return {
    returned: countOf(returned),
    ...(issued !== undefined && { issued: countOf(issued) }),
  };
}

function countOf(text = ''): number {
  return Number(text.replace(/[. ]/gu, ''));
}

/**
 * What is doubtful about the forms of a survey in a row. They are kept and shown and change no points, so nothing here
 * is an error.
 */
export function checkSurveyForms(
  row: ScoreRow,
  scored: ScoredItem,
  report: (problem: Problem, column: string) => void,
): void {
  const cell = row.surveyForms;
  const text = cellText(cell);
  if (text === '') {
    return;
  }
  const warn = (problem: Problem): void => report(problem, 'surveyForms');
  const forms = readSurveyForms(cell);
  if (scored.item.source !== 'survey') {
    warn({ code: 'surveyFormsElsewhere' });
  } else if (!forms) {
    warn({ code: 'surveyFormsUnreadable', parameters: { text: quoted(cell) } });
  } else {
    const { returned, issued } = forms;
    if (issued !== undefined && returned > issued) {
      warn({ code: 'surveyFormsAboveIssued', parameters: { returned, issued } });
    }
    const answers = answersIn(row.survey, scored);
    if (answers !== undefined && answers > returned) {
      warn({ code: 'surveyAnswersAboveForms', parameters: { answers: { number: answers }, returned } });
    }
  }
}

/** How many answered; undefined where the cell does not say: points, a percentage, a mean. */
function answersIn(cell: CellInput, scored: ScoredItem): number | undefined {
  const text = cellText(cell);
  if (!holdsData(scored, cell) || text.includes('%')) {
    return undefined;
  }
  const reading = readDeclared(scored.item.rule, text);
  if (!reading.ok) {
    return undefined;
  }
  const { declared } = reading;
  switch (declared.kind) {
    case 'ratio':
      return declared.denominator / MICRO_PER_POINT;
    case 'counts':
      return declared.counts.reduce((sum, count) => sum + count, 0);
    case 'label':
    case 'number':
    case 'parts':
      return undefined;
  }
}
