import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { meanOf } from '../../../core/points/meanOf';
import type { Points } from '../../../core/points/points';
import type { GroupRanking, RankedUnit } from '../../../core/ranking/ranking';
import { appraisedOf, surveyOf } from '../../../core/scoring/scores';
import {
  NOTHING,
  numberOrBlank,
  pointsStyle,
  printedDecimals,
  shownMaximum,
  totalPointsStyle,
} from '../frame/shownAmounts';
import type { RankingColumn, Spread } from './rankingColumn';
import { shownSections } from './shownSections';

interface Part {
  readonly points: Points;
  readonly maximum: Points;
}

type PartOf = (row: RankedUnit) => Part | undefined;

const WIDTH = 10;
const FIELD_WIDTH = 12;

/** The columns of points by source, where there is more than one, and the total. */
export function pointsColumns(analysis: RoundAnalysis, period: number): RankingColumn[] {
  const { round, scores } = analysis;
  const rows = rowsOf(analysis, period);
  const isYear = period === round.periods.length - 1;
  const survey: PartOf = ({ unit }) => {
    const part = surveyOf(scores, unit, period);
    return part.maximum > 0 ? part : undefined;
  };
  const appraised: PartOf = ({ unit }) => appraisedOf(scores, unit, period);
  const hasSurvey = rows.some((row) => survey(row) !== undefined);
  const sections = shownSections(analysis, period);
  const isInParts = hasSurvey || sections.length > 0;
  const column = (heading: string, partOf: PartOf): RankingColumn =>
    pointsColumn(analysis, headingWithMaximum(heading, rows.map(partOf)), (row) => partOf(row)?.points);
  return [
    ...(isInParts ? [column(isYear ? 'Điểm thẩm định' : 'Điểm tự chấm', appraised)] : []),
    ...(hasSurvey ? [column('Điểm ĐTXHH', survey)] : []),
    ...sections.map(({ heading, pointsOf }) => pointsColumn(analysis, heading, ({ unit }) => pointsOf(unit))),
    column('Tổng điểm', (row) => row),
  ];
}

/**
 * A column for each field. A framework whose fields are the scored items themselves has nothing to add to the points by
 * source.
 */
export function fieldColumns(analysis: RoundAnalysis, period: number): RankingColumn[] {
  const { fields, scores } = analysis;
  const rows = rowsOf(analysis, period);
  return (scores.innerNodes.length > 0 ? fields : []).map(({ code, name, scoreOf }) => {
    const partOf: PartOf = ({ unit }) => scoreOf(unit, period);
    const heading = headingWithMaximum(`${code}. ${name}`, rows.map(partOf));
    return { ...pointsColumn(analysis, heading, (row) => partOf(row)?.points), width: FIELD_WIDTH };
  });
}

function pointsColumn(
  { round }: RoundAnalysis,
  heading: string,
  pointsOf: (row: RankedUnit) => Points | undefined,
): RankingColumn {
  return {
    heading,
    width: WIDTH,
    style: pointsStyle(round.settings.policy),
    totalStyle: totalPointsStyle(round.settings.policy),
    cellOf: (row) => (row.isEmpty ? NOTHING : numberOrBlank(pointsOf(row))),
    spreadOf: ({ rows }) =>
      spreadOf(
        rows.flatMap((row) => (row.rank === undefined ? [] : (pointsOf(row) ?? []))),
        printedDecimals(round.settings.policy),
      ),
  };
}

function rowsOf({ rankings }: RoundAnalysis, period: number): readonly GroupRanking['rows'][number][] {
  return (rankings[period] ?? []).flatMap((ranking) => ranking.rows);
}

/** The mean is rounded once, to the decimals that are printed. */
function spreadOf(values: readonly Points[], decimals: number): Spread {
  if (values.length === 0) {
    return {};
  }
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: meanOf(sum, values.length, decimals),
    highest: values.reduce((highest, value) => (value > highest ? value : highest)),
    lowest: values.reduce((lowest, value) => (value < lowest ? value : lowest)),
  };
}

/** "Điểm thẩm định (65)" where the maximum is the same for all units; else the heading alone. */
function headingWithMaximum(heading: string, parts: readonly (Part | undefined)[]): string {
  const maxima = new Set(parts.flatMap((part) => (part ? [part.maximum] : [])));
  const [only] = maxima;
  return maxima.size === 1 && only !== undefined ? `${heading} (${shownMaximum(only)})` : heading;
}
