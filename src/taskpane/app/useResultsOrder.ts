import type { ResultSheetId } from '../../sheets/results/registry';
import type { ResultsOrder } from '../../sheets/results/resultsOrder.types';
import { momentOf } from '../../words/numbers';
import { usePane, useRound } from './PaneContext';

/** Orders result sheets of the period that is looked at, at this moment. */
export function useResultsOrder(): (sheets: readonly ResultSheetId[]) => ResultsOrder {
  const { now, period } = usePane();
  const { periods } = useRound().analysis.round;
  return (sheets) => ({ sheets, periodCode: periods[period]?.code ?? '', at: momentOf(now()) });
}
