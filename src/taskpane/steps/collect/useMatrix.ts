import { useMemo, useState } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import type { ListSearch } from '../../components/searchRow/useSearch';
import { isToRemind, isUnder, matrixOf, type MatrixFilter, type MatrixGroup } from './matrixModel';

const FILTERS: readonly MatrixFilter[] = ['all', 'notSent', 'pending', 'toFix'];

export interface MatrixState {
  /** All units of the chosen group. */
  readonly all: readonly MatrixGroup[];
  /** Those under the filter and the search. */
  readonly shown: readonly MatrixGroup[];
  readonly filter: MatrixFilter;
  readonly setFilter: (filter: string) => void;
  /** How many units a filter shows, in the chosen period. */
  readonly countOf: (filter: MatrixFilter) => number;
  /** Units of which nothing that can be taken came although the deadline of the chosen period has passed. */
  readonly late: readonly number[];
}

export function useMatrix(search: ListSearch): MatrixState {
  const { collectJob, group, period, route } = usePane();
  const round = useRound();
  const [filter, setFilter] = useState<MatrixFilter>(route.filter === 'late' ? 'notSent' : 'all');
  const { files } = collectJob;
  const all = useMemo(() => matrixOf(round, files, group), [round, files, group]);
  const rows = all.flatMap((each) => each.rows);
  const shown = all.map((each) => ({
    ...each,
    rows: each.rows.filter(
      (row) =>
        isUnder(filter, row, period) && search.matches(round.analysis.round.units[row.unit]?.name ?? ''),
    ),
  }));
  return {
    all,
    shown: shown.filter((each) => each.rows.length > 0),
    filter,
    setFilter: (value) => setFilter(FILTERS.find((each) => each === value) ?? 'all'),
    countOf: (value) => rows.filter((row) => isUnder(value, row, period)).length,
    late: rows.flatMap((row) => (isToRemind(row, period) ? [row.unit] : [])),
  };
}
