import type { ResultSheetId } from '../../sheets/results/registry';
import type { ResultsOrder } from '../../workbook/writeResults';
import { isoDateOf } from '../../words/numbers';
import { usePane, useRound } from './PaneContext';

/** Orders result sheets of the period that is looked at, as of today. */
export function useResultsOrder(): (sheets: readonly ResultSheetId[]) => ResultsOrder {
  const { now, period } = usePane();
  const { periods } = useRound().analysis.round;
  return (sheets) => ({ sheets, periodCode: periods[period]?.code ?? '', asOf: isoDateOf(now()) });
}
