import type { RoundAnalysis } from '../../core/analysis/analyse';
import { subtractPoints, type Points } from '../../core/points/points';
import type { GroupRanking, RankedUnit } from '../../core/ranking/ranking';
import type { RankMeasure } from '../../core/setup/policy';
import { surveyOf, treeOf } from '../../core/scoring/scores';
import { headingBy } from '../../sheets/results/ranking/measureNames';
import { shownSections, type ShownSection } from '../../sheets/results/ranking/shownSections';
import { formatRounded, formatSigned } from '../../words/numbers';
import { textTable, type TextColumn } from './textTable';

const columnsOf = (sections: readonly ShownSection[], rankBy: RankMeasure): readonly TextColumn[] => [
  { heading: headingBy('Hạng', rankBy, rankBy), align: 'right' },
  { heading: 'Đơn vị', align: 'left' },
  { heading: 'Chấm, thẩm định', align: 'right' },
  { heading: 'Điều tra XHH', align: 'right' },
  ...sections.map(({ heading }): TextColumn => ({ heading, align: 'right' })),
  { heading: 'Tổng điểm', align: 'right' },
  { heading: 'Tối đa', align: 'right' },
  { heading: 'Chỉ số (%)', align: 'right' },
  { heading: headingBy('Xếp loại', rankBy, 'index'), align: 'left' },
  { heading: 'So năm trước', align: 'right' },
  { heading: 'Mục thiếu', align: 'right' },
];

/** The ranking of a period as lines for a terminal, one table per group, each with its mean. */
export function rankingText(analysis: RoundAnalysis, period: number): string[] {
  const sections = shownSections(analysis, period);
  return (analysis.rankings[period] ?? []).flatMap((ranking) => [
    '',
    `${analysis.round.groups[ranking.group]?.name ?? ''} – ${analysis.round.periods[period]?.name ?? ''}`,
    ...textTable(
      columnsOf(sections, analysis.round.settings.policy.rankBy),
      ranking.rows.map((row) => cells(analysis, sections, period, row)),
    ),
    summary(analysis, ranking),
  ]);
}

function cells(
  analysis: RoundAnalysis,
  sections: readonly ShownSection[],
  period: number,
  row: RankedUnit,
): string[] {
  const { round, scores } = analysis;
  const { shownDecimals } = round.settings.policy;
  const shown = (points: Points): string => (row.isEmpty ? '–' : formatRounded(points, 'vi', shownDecimals));
  const survey = surveyOf(scores, row.unit, period).points;
  return [
    row.rank === undefined ? '–' : `${row.rank}${row.tied ? ' =' : '  '}`,
    round.units[row.unit]?.name ?? '',
    shown(subtractPoints(treeOf(scores, row.unit, period).points, survey)),
    shown(survey),
    ...sections.map(({ pointsOf }) => shown(pointsOf(row.unit))),
    shown(row.points),
    formatRounded(row.maximum, 'vi', shownDecimals),
    row.index === undefined ? '–' : shown(row.index),
    row.className ?? '',
    row.change === undefined ? '' : formatSigned(row.change),
    row.missing === 0 ? '' : String(row.missing),
  ];
}

function summary({ round }: RoundAnalysis, ranking: GroupRanking): string {
  if (ranking.mean === undefined) {
    return 'Chưa có đơn vị nào được xếp hạng.';
  }
  const mean = formatRounded(ranking.mean, 'vi', round.settings.policy.shownDecimals);
  const provisional =
    ranking.provisionalUnits === 0 ? '' : ` Tạm tính: ${ranking.provisionalUnits} đơn vị còn thiếu điểm.`;
  return `Chỉ số trung bình: ${mean}.${provisional}`;
}
