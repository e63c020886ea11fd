import type { Problem } from '../../core/finding/create';
import { sourceWord } from '../../core/framework/vocabulary';
import { amountIn } from './amountText';
import type { ItemExtra, OfficialItem } from './officialItem.types';
import type { OfficialLine } from './officialLine.types';
import { readSourceText, surveyInName } from './surveyWords';

/** Where the points of an item come from, and what is to be said of that. */
export interface ItemSource {
  /** The word of the column "Nguồn điểm"; null where it is open. */
  readonly source: string | null;
  readonly problem?: Problem<'sourcesSplit' | 'sourceUnclear' | 'surveyMentioned' | 'sourceAssumed'>;
}

const MARK = /^[xv+✓✔√●■]$|^có$/iu;

/**
 * The survey, where any of these says so: the name, a line, a mark or points in the column of the survey, a column of sources,
 * a remark in any other column, or the row above that the item belongs to. Else the unit scores itself.
 *
 * @param isBelowSurvey whether a field or criterion above the item comes from the survey as a whole.
 */
export function sourceOfItem(
  item: OfficialItem,
  lines: readonly OfficialLine[],
  isBelowSurvey: boolean,
): ItemSource {
  const { survey, other } = item.parts;
  if (survey > 0 && other > 0) {
    const parameters = { text: item.name, survey: { points: survey }, other: { points: other } };
    return { source: null, problem: { code: 'sourcesSplit', parameters } };
  }
  const textOf = (role: ItemExtra['role']): readonly string[] =>
    item.extras.filter((extra) => extra.role === role).map(({ text }) => text);
  const mark = surveyMark(textOf('survey'), item);
  if (mark === 'part') {
    return { source: null, problem: { code: 'sourceUnclear', parameters: { text: item.name } } };
  }
  const [inColumn = ''] = textOf('source');
  const named = readSourceText(inColumn);
  const inName = surveyInName(item.name);
  const isSurvey =
    survey > 0 ||
    mark === 'whole' ||
    named === 'survey' ||
    inName === 'source' ||
    lines.some(({ kind }) => kind === 'survey') ||
    textOf('other').some((text) => readSourceText(text) === 'survey') ||
    (isBelowSurvey && inColumn === '');
  if (isSurvey) {
    return { source: sourceWord('survey') };
  }
  const mentioned = [item.name, ...textOf('other')].find((text) => surveyInName(text) !== undefined);
  return {
    source: sourceWord(named ?? 'self'),
    ...(mentioned !== undefined
      ? { problem: { code: 'surveyMentioned', parameters: { text: mentioned } } }
      : named === undefined && inColumn !== ''
        ? { problem: { code: 'sourceAssumed', parameters: { text: inColumn } } }
        : {}),
  };
}

/** What stands in the column of the survey: a mark or points for the whole item, or for a part of it. */
function surveyMark(
  texts: readonly string[],
  { amount, extras }: OfficialItem,
): 'whole' | 'part' | undefined {
  const hasOtherPoints = extras.some(({ role, text }) => role === 'other' && (amountIn(text) ?? 0) > 0);
  for (const text of texts) {
    const points = amountIn(text);
    if (MARK.test(text) || (points !== undefined && points > 0 && points === amount)) {
      return 'whole';
    }
    if (points !== undefined && points > 0) {
      return hasOtherPoints ? 'part' : 'whole';
    }
    if (readSourceText(text) === 'survey') {
      return 'whole';
    }
  }
  return undefined;
}
