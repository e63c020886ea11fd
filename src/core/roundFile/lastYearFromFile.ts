import type { LastYearRow, LastYearRows } from '../rows/lastYearRows';
import type { RoundFileLastYear } from './roundFile';
import { amountCell } from './fileAmount';

/** A row of the table, and which result and which item of the file it comes from. */
export interface LastYearOrigin {
  readonly result: number;
  readonly item: number;
  readonly row: LastYearRow;
}

/** All rows with their origins, in their order: unit by unit, the items that it has points for. */
export function lastYearOrigins({ items, results }: RoundFileLastYear): LastYearOrigin[] {
  return results.flatMap(({ unit, points }, result) =>
    items.flatMap(({ code, name, max }, item) => {
      const row = {
        unitCode: unit,
        code,
        name: name ?? null,
        points: amountCell(points[code]),
        maximum: amountCell(max),
      };
      return Object.hasOwn(points, code) ? [{ result, item, row }] : [];
    }),
  );
}

/** Last year of a round file as rows of its tables. */
export function lastYearFromFile(lastYear: RoundFileLastYear): LastYearRows {
  return {
    results: lastYearOrigins(lastYear).map(({ row }) => row),
    codeMap: (lastYear.codeMap ?? []).map(({ from, to }) => ({ from, to })),
  };
}
