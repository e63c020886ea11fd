import type { ScoreRow } from '../../core/rows/scoreRow';
import { readEntries, type EntriesReading } from '../../core/entries/readEntries';
import type { Finding, Place } from '../../core/finding/finding';
import type { Round } from '../../core/round/round';
import { dataColumn } from '../tables/scoresTable';

/** The entries of one unit with what the checks of the workbook say of them, placed in the form. */
export interface CheckedEntries {
  /** Of the one unit: item × periodCount + period. */
  readonly entries: EntriesReading;
  /** By row (position in the rows that were given) and column key of the form. */
  readonly findings: readonly Finding[];
}

/**
 * Checks what a form says with the very checks of the score table, as if its rows stood there.
 *
 * Missing rows are not said here: whoever reads the form knows which rows it should have.
 */
export function checkEntries(
  round: Round,
  unit: number,
  period: number,
  rows: readonly ScoreRow[],
): CheckedEntries {
  const own = round.units[unit];
  const entries = readEntries({ ...round, units: own ? [own] : [] }, rows);
  const periodCode = round.periods[period]?.code ?? '';
  return {
    entries,
    findings: entries.findings
      .filter(({ code }) => code !== 'entryRowMissing')
      .map((finding) => ({ ...finding, place: placeInForm(finding.place, periodCode) })),
  };
}

function placeInForm(place: Place, periodCode: string): Place {
  return { ...place, table: 'form', column: columnInForm(place.column ?? '', periodCode) };
}

function columnInForm(column: string, periodCode: string): string {
  switch (column) {
    case dataColumn(periodCode):
      return 'first';
    case 'evidence':
      return 'documentNumber';
    case 'itemCode':
    case 'unitCode':
      return 'code';
    default:
      return column;
  }
}
