import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';
import type { ResultSheet } from './resultSheet.types';

/** A sheet at the end of a period; one that is about the year is of the last period whichever is asked for. */
export function layoutAt(
  { about, layout }: ResultSheet,
  analysis: RoundAnalysis,
  period: number,
): SheetLayout {
  return layout(analysis, about === 'year' ? analysis.round.periods.length - 1 : period);
}
