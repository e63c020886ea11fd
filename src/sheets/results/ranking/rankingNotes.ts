import type { GroupRanking, Tie } from '../../../core/ranking/ranking';
import { writeTieBreakers } from '../../../core/setup/tieBreaker';
import { MEASURE_NAMES } from './measureNames';
import type { Round } from '../../../core/round/round';

/** What must be known to read a group's ranking: classes, ties and how they came about, provisional results. */
export function rankingNotes(round: Round, ranking: GroupRanking): string[] {
  const unranked = ranking.rows.filter((row) => row.rank === undefined && !row.isEmpty).length;
  return [
    ...(ranking.classCounts.length > 0
      ? [`Xếp loại: ${ranking.classCounts.map(({ name, count }) => `${name} ${count}`).join('; ')}.`]
      : []),
    ...ranking.ties.map((tie) => tieNote(round, tie)),
    ...(ranking.provisionalUnits > 0
      ? [
          `Tạm tính: ${ranking.provisionalUnits} đơn vị còn mục chưa có điểm. Mục chưa có điểm chưa được cộng, không phải là 0 điểm.`,
        ]
      : []),
    ...(ranking.emptyUnits > 0
      ? [
          `${ranking.emptyUnits} đơn vị chưa có số liệu nào: chưa có chỉ số, không xếp hạng, không tính vào trung bình và số đơn vị từng loại.`,
        ]
      : []),
    ...(unranked > 0 ? [`${unranked} đơn vị được chấm điểm nhưng không xếp hạng.`] : []),
  ];
}

/** Which units are tied, on which decimals, and which rank follows. */
function tieNote(round: Round, tie: Tie): string {
  const names = tie.units.map((unit) => round.units[unit]?.name ?? '').join(', ');
  const measure = MEASURE_NAMES[round.settings.policy.rankBy];
  const equal =
    tie.decimals === 'unrounded'
      ? `có ${measure} không làm tròn bằng nhau`
      : `có ${measure} bằng nhau đến ${tie.decimals} chữ số thập phân`;
  const asked = tie.asked.length === 0 ? '' : ` và bằng nhau ở tiêu chí phụ (${writeTieBreakers(tie.asked)})`;
  const next = tie.nextRank === undefined ? '' : `; hạng tiếp theo là ${tie.nextRank}`;
  return `Đồng hạng ${tie.rank}: ${names} ${equal}${asked}${next}.`;
}
