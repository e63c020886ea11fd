import { finding } from '../finding/create';
import type { Finding, Whereabouts } from '../finding/finding';
import { cellText } from '../cells/cellText';
import type { Round } from '../round/round';
import type { ScoreRow } from '../rows/scoreRow';
import { UnknownCodes, type About } from './unknownCodes';

export interface ScoreRowPlaces {
  /** unit × itemCount + item → row of the score table, -1 where there is none. */
  readonly rowOf: Int32Array;
  readonly findings: readonly Finding[];
}

/**
 * Finds the row of each unit and item by their codes. A code of no unit or of no item is one finding, at the first of
 * its rows; of two rows for the same unit and item the first counts and the second is a finding. Blank rows are passed
 * over.
 */
export function placeScoreRows(round: Round, rows: readonly ScoreRow[]): ScoreRowPlaces {
  const { framework, units } = round;
  const itemCount = framework.items.length;
  const rowOf = new Int32Array(units.length * itemCount).fill(-1);
  const unitOfCode = new Map(units.map((unit, index) => [unit.code, index]));
  const itemOfCode = new Map(
    framework.items.map((node, index) => [framework.nodes[node]?.code ?? '', index]),
  );
  const twice: Finding[] = [];
  const unknown = { unitCode: new UnknownCodes(), itemCode: new UnknownCodes() };
  rows.forEach((row, index) => {
    const unitCode = cellText(row.unitCode);
    const itemCode = cellText(row.itemCode);
    if (unitCode === '' && itemCode === '') {
      return;
    }
    const unit = unitOfCode.get(unitCode);
    const item = itemOfCode.get(itemCode);
    if (unit === undefined) {
      unknown.unitCode.add(unitCode, index, { item: itemCode });
    } else if (item === undefined) {
      unknown.itemCode.add(itemCode, index, { unit: unitCode });
    } else if ((rowOf[unit * itemCount + item] ?? -1) >= 0) {
      const place = { table: 'scores', row: index, column: 'itemCode' } as const;
      twice.push(finding('entryTwice', { place, unit: unitCode, item: itemCode }));
    } else {
      rowOf[unit * itemCount + item] = index;
    }
  });
  return { rowOf, findings: [...unknownFindings(unknown), ...twice] };
}

function unknownFindings({
  unitCode,
  itemCode,
}: Readonly<Record<'unitCode' | 'itemCode', UnknownCodes>>): Finding[] {
  const at = (row: number, column: string, about: About): Whereabouts => ({
    place: { table: 'scores', row, column },
    ...about,
  });
  return [
    ...unitCode.map(({ code, count, row, about }) =>
      finding('entryUnitUnknown', at(row, 'unitCode', about), { code, count }),
    ),
    ...itemCode.map(({ code, count, row, about }) =>
      finding('entryItemUnknown', at(row, 'itemCode', about), { code, count }),
    ),
  ];
}
