import { subtractPoints, type Points } from '../../../core/points/points';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { writeTieBreakers } from '../../../core/setup/tieBreaker';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { surveyOf, treeOf } from '../../../core/scoring/scores';
import type { CellContent } from '../../layout/sheetLayout';
import type { StyleName } from '../../layout/styles';
import { fieldsOf, type Field } from '../../../core/scoring/fieldScores';
import { outsideRemarks, shownSections } from './outsideColumns';
import { reducedRemarks } from './reducedMaximum';
import { numberOrBlank, pointsStyle, shownMaximum } from '../frame/shownAmounts';

/** One column of the ranking sheet. */
export interface RankingColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly cellOf: (row: RankedUnit) => CellContent;
  /** Points of which mean, highest and lowest are shown below a group. */
  readonly pointsOf?: (row: RankedUnit) => Points | undefined;
  /** The index has its own mean, from unrounded values. */
  readonly isIndex?: true;
}

interface Part {
  readonly points: Points;
  readonly maximum: Points;
}

/** The columns for a round and period: those for which there is nothing to show are left out. */
export function rankingColumns(analysis: RoundAnalysis, period: number): RankingColumn[] {
  const { round, scores } = analysis;
  const { units, settings } = round;
  const style = pointsStyle(settings.policy);
  const rows = (analysis.rankings[period] ?? []).flatMap((ranking) => ranking.rows);
  const isYear = period === round.periods.length - 1;

  const points = (
    heading: string,
    partOf: (row: RankedUnit) => Part | undefined,
    width = 10,
  ): RankingColumn => {
    const pointsOf = (row: RankedUnit): Points | undefined => partOf(row)?.points;
    return {
      heading: headingWithMaximum(heading, rows.map(partOf)),
      width,
      style,
      cellOf: (row) => numberOrBlank(pointsOf(row)),
      pointsOf,
    };
  };
  const survey = (row: RankedUnit): Part | undefined => {
    const part = surveyOf(scores, row.unit, period);
    return part.maximum > 0 ? part : undefined;
  };
  const own = (row: RankedUnit): Part => {
    const tree = treeOf(scores, row.unit, period);
    const part = surveyOf(scores, row.unit, period);
    return {
      points: subtractPoints(tree.points, part.points),
      maximum: subtractPoints(tree.maximum, part.maximum),
    };
  };
  const hasSurvey = rows.some((row) => survey(row) !== undefined);
  const sections = shownSections(analysis, period);
  const hasLastYear = units.some(
    (unit) => unit.lastYearRank !== undefined || unit.lastYearIndex !== undefined,
  );

  return [
    { heading: 'Hạng', width: 7, style: 'rank', cellOf: (row) => row.rank ?? '–' },
    { heading: 'Mã đơn vị', width: 9, style: 'code', cellOf: (row) => units[row.unit]?.code ?? null },
    { heading: 'Đơn vị', width: 30, style: 'wrappedText', cellOf: (row) => units[row.unit]?.name ?? null },
    ...(hasSurvey || sections.length > 0 ? [points(isYear ? 'Điểm thẩm định' : 'Điểm tự chấm', own)] : []),
    ...(hasSurvey ? [points('Điểm ĐTXHH', survey)] : []),
    ...sections.map(({ heading, pointsOf }): RankingColumn => ({
      heading,
      width: 10,
      style,
      cellOf: (row) => numberOrBlank(pointsOf(row.unit)),
      pointsOf: (row) => pointsOf(row.unit),
    })),
    points('Tổng điểm', (row) => row),
    {
      heading: 'Điểm tối đa áp dụng',
      width: 9,
      style: 'points',
      cellOf: (row) => numberOrBlank(row.maximum),
    },
    {
      heading: 'Chỉ số (%)',
      width: 9,
      style: settings.policy.shownDecimals > 2 ? 'points' : 'percent',
      cellOf: (row) => numberOrBlank(row.index),
      isIndex: true,
    },
    ...(round.classes.length > 0
      ? [
          {
            heading: 'Xếp loại',
            width: 11,
            style: 'wrappedText' as const,
            cellOf: (row: RankedUnit) => row.className ?? null,
          },
        ]
      : []),
    ...(hasLastYear ? lastYearColumns(analysis) : []),
    ...shownFields(analysis).map((field) =>
      points(`${field.code}. ${field.name}`, (row) => field.scoreOf(row.unit, period), 12),
    ),
    {
      heading: 'Ghi chú',
      width: 26,
      style: 'wrappedText',
      cellOf: (row) =>
        remarkOf(row, [
          ...reducedRemarks(analysis, row, period),
          ...outsideRemarks(analysis, row.unit, period),
        ]),
    },
  ];
}

/** A framework whose fields are the scored items themselves has nothing to add to the points by source. */
function shownFields(analysis: RoundAnalysis): Field[] {
  return analysis.scores.innerNodes.length > 0 ? fieldsOf(analysis) : [];
}

function lastYearColumns({ round }: RoundAnalysis): RankingColumn[] {
  const indexChange = (row: RankedUnit): Points | undefined => {
    const before = round.units[row.unit]?.lastYearIndex;
    return before === undefined || row.index === undefined ? undefined : subtractPoints(row.index, before);
  };
  return [
    {
      heading: 'Hạng năm trước',
      width: 8,
      style: 'count',
      cellOf: (row) => round.units[row.unit]?.lastYearRank ?? null,
    },
    { heading: 'Tăng, giảm hạng', width: 8, style: 'change', cellOf: (row) => row.change ?? null },
    {
      heading: 'Tăng, giảm chỉ số',
      width: 9,
      style: 'percent',
      cellOf: (row) => numberOrBlank(indexChange(row)),
    },
  ];
}

/** In words what the numbers do not say: provisional, tied, not ranked, a reduced maximum, a cap or bound that was met. */
function remarkOf(row: RankedUnit, amounts: readonly string[]): string | null {
  const remarks = [
    ...(row.rank === undefined ? ['Không xếp hạng'] : []),
    ...(row.tied ? ['Đồng hạng'] : []),
    ...(row.decidedBy
      ? [`Bằng chỉ số đơn vị liền trên, xếp sau theo ${writeTieBreakers([row.decidedBy])}`]
      : []),
    ...(row.missing > 0 ? [`Tạm tính, thiếu ${row.missing} mục`] : []),
    ...amounts,
  ];
  return remarks.length === 0 ? null : remarks.join('; ');
}

/** "Điểm thẩm định (65)" where the maximum is the same for all units; else the heading alone. */
function headingWithMaximum(heading: string, parts: readonly (Part | undefined)[]): string {
  const maxima = new Set(parts.flatMap((part) => (part ? [part.maximum] : [])));
  const [only] = maxima;
  return maxima.size === 1 && only !== undefined ? `${heading} (${shownMaximum(only)})` : heading;
}
