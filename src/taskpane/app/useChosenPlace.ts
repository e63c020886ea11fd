import { useMemo, useState } from 'react';
import type { GroupChoice } from '../../core/analysis/chosen';
import { currentPeriod } from '../../core/analysis/presence';
import type { OpenedRound } from '../../sheets/round/openedRound';

export interface ChosenPlace {
  readonly period: number;
  readonly setPeriod: (period: number) => void;
  readonly group: GroupChoice;
  readonly setGroup: (group: GroupChoice) => void;
}

/** Which period and group are looked at: those chosen, as long as the round has them; at first where entries are. */
export function useChosenPlace(round: OpenedRound | undefined): ChosenPlace {
  const [chosenPeriod, setPeriod] = useState<number>();
  const [group, setGroup] = useState<GroupChoice>('all');
  const latest = useMemo(() => (round ? currentPeriod(round.analysis) : 0), [round]);
  const periodCount = round?.analysis.round.periods.length ?? 0;
  const groupCount = round?.analysis.round.groups.length ?? 0;
  return {
    period: chosenPeriod !== undefined && chosenPeriod < periodCount ? chosenPeriod : latest,
    setPeriod,
    group: group === 'all' || group < groupCount ? group : 'all',
    setGroup,
  };
}
