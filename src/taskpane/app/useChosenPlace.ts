import { useMemo, useState } from 'react';
import type { GroupChoice } from '../../core/analysis/chosen';
import { currentPeriod } from '../../core/analysis/presence';
import type { Round } from '../../core/round/round';
import type { OpenedRound } from '../../sheets/round/openedRound';
import type { RememberedPlace } from '../../sheets/round/rememberedPlace';

export interface ChosenPlace {
  readonly period: number;
  readonly setPeriod: (period: number) => void;
  readonly group: GroupChoice;
  readonly setGroup: (group: GroupChoice) => void;
}

interface Kept {
  /** What the workbook has kept of the last time. */
  readonly place: RememberedPlace | undefined;
  readonly remember: (place: RememberedPlace) => void;
}

/**
 * Which period and group are looked at: those chosen, as long as the round has them; at first those of the last time,
 * else the period where entries are, and all groups. What is chosen is kept in the workbook.
 */
export function useChosenPlace(round: OpenedRound | undefined, { place, remember }: Kept): ChosenPlace {
  // What another person's pane keeps later moves nobody here.
  const [first, setFirst] = useState<{ readonly place: RememberedPlace | undefined }>();
  if (round && !first) {
    setFirst({ place });
  }
  const [chosen, setChosen] = useState<RememberedPlace>();
  const latest = useMemo(() => (round ? currentPeriod(round.analysis) : 0), [round]);
  const { periods, groups } = round?.analysis.round ?? NOTHING;
  const wanted = chosen ?? first?.place ?? place;
  const found = wanted ? periods.findIndex(({ code }) => code === wanted.periodCode) : -1;
  const period = found >= 0 ? found : latest;
  const group = groupOf(groups, wanted?.groupCode);
  const choose = (next: { readonly period: number; readonly group: GroupChoice }): void => {
    const groupCode = next.group === 'all' ? undefined : groups[next.group]?.code;
    const kept = {
      periodCode: periods[next.period]?.code ?? '',
      ...(groupCode !== undefined && { groupCode }),
    };
    setChosen(kept);
    remember(kept);
  };
  return {
    period,
    setPeriod: (next) => choose({ period: next, group }),
    group,
    setGroup: (next) => choose({ period, group: next }),
  };
}

const NOTHING: Pick<Round, 'periods' | 'groups'> = { periods: [], groups: [] };

function groupOf(groups: Round['groups'], code: string | undefined): GroupChoice {
  const found = groups.findIndex((group) => group.code === code);
  return found >= 0 ? found : 'all';
}
