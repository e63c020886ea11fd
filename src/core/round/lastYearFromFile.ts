import type { LastYearRows } from '../comparison/lastYearRows';
import type { RoundFileLastYear } from './roundFile';
import { amountCell } from './fileAmount';

/** Which result and which item of the file a row of the table comes from. */
export interface LastYearOrigin {
  readonly result: number;
  readonly item: number;
}

/** The origins of all rows, in their order: unit by unit, the items that it has points for. */
export function lastYearOrigins({ items, results }: RoundFileLastYear): LastYearOrigin[] {
  return results.flatMap(({ points }, result) =>
    items.flatMap(({ code }, item) => (Object.hasOwn(points, code) ? [{ result, item }] : [])),
  );
}

/** Last year of a round file as rows of its tables. */
export function lastYearFromFile(lastYear: RoundFileLastYear): LastYearRows {
  const { items, results, codeMap } = lastYear;
  return {
    results: lastYearOrigins(lastYear).flatMap((origin) => {
      const result = results[origin.result];
      const item = items[origin.item];
      return result && item
        ? [
            {
              unitCode: result.unit,
              code: item.code,
              name: item.name ?? null,
              points: amountCell(result.points[item.code]),
              maximum: amountCell(item.max),
            },
          ]
        : [];
    }),
    codeMap: (codeMap ?? []).map(({ from, to }) => ({ from, to })),
  };
}
