import type { Finding, Place } from '../../core/finding/finding';
import type { TableKey } from '../../core/finding/tableKey';
import { cellAddress } from '../grid/address';

/** Where a table was read from, so that a row and a column key lead back to a cell. All numbers are 0-based. */
export interface TableOrigin {
  readonly sheet: string;
  readonly headingRow: number;
  /** The sheet row of each row that was read. */
  readonly rows: readonly number[];
  /** The sheet column of each column key that was found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Of the table of settings: the row (index in `rows`) of each one that stands there. */
  readonly rowOfSetting?: ReadonlyMap<string, number>;
}

export type TableOrigins = ReadonlyMap<TableKey, TableOrigin>;

/** The finding with sheet and cell, as far as its table was found; also for its fix. */
export function locate(finding: Finding, origins: TableOrigins): Finding {
  const place = locatePlace(finding.place, origins);
  return finding.certainFix
    ? {
        ...finding,
        place,
        certainFix: { ...finding.certainFix, place: locatePlace(finding.certainFix.place, origins) },
      }
    : { ...finding, place };
}

/** The place with sheet and cell, as far as its table was found. */
export function locatePlace(place: Place, origins: TableOrigins): Place {
  const origin = origins.get(place.table);
  if (!origin || place.cell !== undefined) {
    return place;
  }
  const cell = cellOf(place, origin);
  return cell === undefined ? { ...place, sheet: origin.sheet } : { ...place, sheet: origin.sheet, cell };
}

/** A place without a row is about the heading; a column that is not in the table leads to its first one. */
function cellOf(place: Place, origin: TableOrigin): string | undefined {
  const index = place.row ?? origin.rowOfSetting?.get(place.setting ?? '');
  const row = index === undefined ? origin.headingRow : origin.rows[index];
  const firstColumn = Math.min(...origin.columns.values());
  const column = origin.columns.get(place.column ?? '') ?? firstColumn;
  return row === undefined || !Number.isFinite(column) ? undefined : cellAddress(row, column);
}
