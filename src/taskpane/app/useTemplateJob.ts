import { useCallback, useEffect, useRef, useState } from 'react';
import type { MadeForm, TemplateJob, TemplateJobKind, TemplateOrder } from './templateJob.types';
import { startTemplates, type TemplateRun } from '../workers/startTemplates';

interface JobState {
  readonly kind: TemplateJobKind;
  readonly order: TemplateOrder | undefined;
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
export function useTemplateJob(now: () => Date): TemplateJob {
  const [state, setState] = useState<JobState>(NOTHING);
  const running = useRef<TemplateRun>(undefined);
  useEffect(() => () => running.current?.stop(), []);

  const run = useCallback(
    (order: TemplateOrder, units: readonly number[]): void => {
      running.current?.stop();
      const startedAt = now();
      setState((before) => ({
        ...(before.order === order ? before : { ...NOTHING, order }),
        kind: 'running',
        failed: before.order === order ? before.failed.filter((unit) => !units.includes(unit)) : [],
        startedAt,
        endedAt: undefined,
      }));
      running.current = startTemplates({ ...order, units }, (event) =>
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
    start: (next) => run(next, next.units),
    resume: (units) => order && run(order, units),
    stop: () => {
      running.current?.stop();
      setState((before) => ({ ...before, kind: 'stopped', endedAt: now() }));
    },
  };
}
