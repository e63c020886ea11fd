import { useCallback, useEffect, useRef, useState } from 'react';
import type { MadeForm, FormsJob, FormsJobKind, FormsOrder } from './formsJob.types';
import { startForms } from '../workers/startForms';
import type { WorkerRun } from '../workers/startWorker';

interface JobState {
  readonly kind: FormsJobKind;
  readonly order: FormsOrder | undefined;
  readonly forms: readonly MadeForm[];
  readonly failed: readonly number[];
  readonly startedAt: Date | undefined;
  readonly endedAt: Date | undefined;
}

const NOTHING: JobState = {
  kind: 'idle',
  order: undefined,
  forms: [],
  failed: [],
  startedAt: undefined,
  endedAt: undefined,
};

/** The making of forms, with what was made so far. It outlives the view that started it. */
export function useFormsJob(now: () => Date): FormsJob {
  const [state, setState] = useState<JobState>(NOTHING);
  const running = useRef<WorkerRun>(undefined);
  useEffect(() => () => running.current?.stop(), []);

  const run = useCallback(
    (order: FormsOrder, units: readonly number[], keepsForms: boolean): void => {
      running.current?.stop();
      const startedAt = now();
      setState((before) => ({
        ...(keepsForms ? before : NOTHING),
        order,
        kind: 'running',
        failed: keepsForms ? before.failed.filter((unit) => !units.includes(unit)) : [],
        startedAt,
        endedAt: undefined,
      }));
      running.current = startForms({ ...order, units }, (event) =>
        setState((before) => {
          switch (event.kind) {
            case 'made':
              return { ...before, forms: [event.form, ...before.forms] };
            case 'unitFailed':
              return { ...before, failed: [...before.failed, event.unit] };
            case 'ended':
              return { ...before, kind: 'done', endedAt: now() };
            case 'broken':
              return { ...before, kind: 'broken', endedAt: now() };
          }
        }),
      );
    },
    [now],
  );

  const { order } = state;
  return {
    ...state,
    start: (next) => run(next, next.units, false),
    resume: (units, fresh) => {
      if (!order) {
        return;
      }
      const isSame = unitCodes(order.round) === unitCodes(fresh.round);
      // Rows were inserted or moved: the positions mean other units now, so everything is made anew.
      const next = {
        ...order,
        ...fresh,
        ...(!isSame && { units: fresh.round.units.map((_, index) => index) }),
      };
      run(next, isSame ? units : next.units, isSame);
    },
    stop: () => {
      running.current?.stop();
      setState((before) => ({ ...before, kind: 'stopped', endedAt: now() }));
    },
  };
}

function unitCodes(round: FormsOrder['round']): string {
  return JSON.stringify(round.units.map(({ code }) => code));
}
