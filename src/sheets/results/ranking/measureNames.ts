import type { RankMeasure } from '../../../core/setup/policy';

/** What units are ranked by, inside a sentence. */
export const MEASURE_NAMES: Readonly<Record<RankMeasure, string>> = { index: 'chỉ số', points: 'tổng điểm' };

/** The same at the beginning of one. */
export const MEASURE_HEADINGS: Readonly<Record<RankMeasure, string>> = {
  index: 'Chỉ số',
  points: 'Tổng điểm',
};

/** A heading with what its column goes by, where units are ranked by points: two measures stand side by side then. */
export function headingBy(heading: string, rankBy: RankMeasure, by: RankMeasure): string {
  return rankBy === 'points' ? `${heading} (theo ${by === 'points' ? 'điểm' : 'chỉ số'})` : heading;
}
