import { readData, type ScoredItem } from '../../core/entries/readData';
import type { CellInput } from '../../core/cells/cell';
import { readCellPoints } from '../../core/cells/cellPoints';

/** Whether points are the very ones that the data beside them give, so that they say nothing of their own. */
export function followsFromData(scored: ScoredItem, data: CellInput, points: CellInput): boolean {
  const given = readCellPoints(points);
  const computed = readData(scored, data);
  return given.kind === 'points' && computed.kind === 'points' && given.points === computed.points;
}
