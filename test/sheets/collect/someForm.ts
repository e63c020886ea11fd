import { scoreCellsOf } from '../../../src/core/rows/scoreRow';
import type { CellInput } from '../../../src/core/cells/cell';
import type { Round } from '../../../src/core/round/round';
import type { CollectedForm } from '../../../src/sheets/collect/collected.types';
import { contentOf } from '../../../src/sheets/collect/contentOf';

/** What a form says of one item. */
export interface FormLine {
  readonly item: string;
  readonly data?: CellInput;
  readonly points?: CellInput;
  readonly evidence?: CellInput;
  readonly note?: CellInput;
}

/** A form as it is after reading and checking. */
export function someForm(
  round: Round,
  unitCode: string,
  periodCode: string,
  lines: readonly FormLine[],
  change: Partial<CollectedForm> = {},
): CollectedForm {
  const unit = round.units.findIndex(({ code }) => code === unitCode);
  const period = round.periods.findIndex(({ code }) => code === periodCode);
  const rows = lines.map(({ item, data = null, points = null, evidence = null, note = null }) => ({
    unitCode,
    itemCode: item,
    entries: round.periods.map((_, index) =>
      index === period ? { data, points } : { data: null, points: null },
    ),
    stages: {},
    ...scoreCellsOf({ evidence, note }),
  }));
  return {
    kind: 'form',
    file: `${unitCode}_${periodCode}.xlsx`,
    unit,
    period,
    state: 'valid',
    rows,
    asked: rows.length,
    entered: rows.length,
    findings: [],
    content: contentOf(round, period, rows),
    ...change,
  };
}
