import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { cellText } from '../cells/cellText';
import type { Round } from '../round/round';
import type { ScoreRow } from '../rows/scoreRow';

export interface ScoreRowPlaces {
  /** unit × itemCount + item → row of the score table, -1 where there is none. */
  readonly rowOf: Int32Array;
  readonly findings: readonly Finding[];
}

/**
 * Finds the row of each unit and item by their codes. Rows of unknown units or items are findings; of two rows
 * for the same unit and item the first counts and the second is a finding. Blank rows are passed over.
 */
export function placeScoreRows(round: Round, rows: readonly ScoreRow[]): ScoreRowPlaces {
  const { framework, units } = round;
  const itemCount = framework.items.length;
  const rowOf = new Int32Array(units.length * itemCount).fill(-1);
  const unitOfCode = new Map(units.map((unit, index) => [unit.code, index]));
  const itemOfCode = new Map(
    framework.items.map((node, index) => [framework.nodes[node]?.code ?? '', index]),
  );
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const unitCode = cellText(row.unitCode);
    const itemCode = cellText(row.itemCode);
    if (unitCode === '' && itemCode === '') {
      return;
    }
    const unit = unitOfCode.get(unitCode);
    const item = itemOfCode.get(itemCode);
    if (unit === undefined) {
      const place = { table: 'scores', row: index, column: 'unitCode' } as const;
      findings.push(finding('entryUnitUnknown', { place, item: itemCode }, { code: unitCode }));
      return;
    }
    if (item === undefined) {
      const place = { table: 'scores', row: index, column: 'itemCode' } as const;
      findings.push(finding('entryItemUnknown', { place, unit: unitCode }, { code: itemCode }));
      return;
    }
    const slot = unit * itemCount + item;
    if ((rowOf[slot] ?? -1) >= 0) {
      const place = { table: 'scores', row: index, column: 'itemCode' } as const;
      findings.push(finding('entryTwice', { place, unit: unitCode, item: itemCode }));
      return;
    }
    rowOf[slot] = index;
  });
  return { rowOf, findings };
}
