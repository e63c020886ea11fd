import type { ScoreRow } from '../../core/entries/entry';
import { pointsToNumber } from '../../core/points/points';
import type { RoundDraft } from '../../core/round/draft';
import { cellAmount, oneLine } from '../grid/cellValue';
import type { CellContent } from '../layout/sheetLayout';
import { cellContent } from '../tables/tablePart';

/** The stages after the self-score, in the order of their columns. */
export const STAGES = ['survey', 'appraisal1', 'appraisal2', 'council'] as const;

/** The cells of the rows, in the order of the columns of the score table. */
export function scoreCells(rows: readonly ScoreRow[], draft: RoundDraft): CellContent[][] {
  const shown = shownTexts(draft);
  return rows.map((row) => cellsOf(row, draft, shown));
}

interface ShownTexts {
  readonly unitNames: ReadonlyMap<string, CellContent>;
  readonly items: ReadonlyMap<string, readonly [CellContent, CellContent]>;
}

/** Names and maxima that stand beside the codes for whoever reads the sheet. */
function shownTexts(draft: RoundDraft): ShownTexts {
  return {
    unitNames: new Map(draft.units.map((unit) => [oneLine(unit.code), cellContent(unit.name)])),
    items: new Map(
      draft.criteria.map((row) => {
        const maximum = cellAmount(row.maximum);
        return [
          oneLine(row.code),
          [cellContent(row.name), maximum === undefined ? cellContent(row.maximum) : pointsToNumber(maximum)],
        ];
      }),
    ),
  };
}

function cellsOf(row: ScoreRow, draft: RoundDraft, shown: ShownTexts): CellContent[] {
  const [itemName, maximum] = shown.items.get(oneLine(row.itemCode)) ?? [null, null];
  const entries = draft.periods.flatMap((_, period) => {
    const entry = row.entries[period];
    return [cellContent(entry?.data ?? null), cellContent(entry?.points ?? null)];
  });
  return [
    cellContent(row.unitCode),
    shown.unitNames.get(oneLine(row.unitCode)) ?? null,
    cellContent(row.itemCode),
    itemName,
    maximum,
    ...entries,
    ...STAGES.map((stage) => cellContent(row[stage])),
    cellContent(row.reason),
    cellContent(row.evidence),
    cellContent(row.explanation),
    cellContent(row.note),
  ];
}
