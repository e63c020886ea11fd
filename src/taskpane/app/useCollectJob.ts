import { useEffect, useRef, useState } from 'react';
import { freeName } from '../../files/freeName';
import type { CollectedFile, CollectedForm } from '../../sheets/collect/collected.types';
import type { CollectEvent, CollectOrder } from '../workers/files.types';
import { startCollecting } from '../workers/startCollecting';
import type { WorkerRun } from '../workers/startWorker';
import type { CollectJob, CollectJobKind } from './collectJob.types';

interface JobState {
  readonly kind: CollectJobKind;
  readonly files: readonly CollectedFile[];
  /** Those of them that were there before the files that are read now. */
  readonly earlier: ReadonlySet<CollectedFile>;
  readonly done: number;
  readonly total: number;
}

const NOTHING: JobState = { kind: 'idle', files: [], earlier: new Set(), done: 0, total: 0 };

/** The reading of returned files, with what was read so far. It outlives the view that started it. */
export function useCollectJob(): CollectJob {
  const [state, setState] = useState<JobState>(NOTHING);
  const running = useRef<WorkerRun>(undefined);
  /** The files as the browser holds them: handles, not bytes. */
  const chosen = useRef<readonly File[]>([]);
  useEffect(() => () => running.current?.stop(), []);

  const start = (
    picked: readonly File[],
    { round, scores }: Pick<CollectOrder, 'round' | 'scores'>,
  ): void => {
    running.current?.stop();
    const files = withFreeNames(picked, chosen.current);
    chosen.current = [...chosen.current, ...files];
    setState((before) => ({
      ...before,
      kind: 'running',
      earlier: new Set(before.files),
      done: 0,
      total: files.length,
    }));
    const before = state.files.flatMap((file) => (file.kind === 'form' ? [file] : []));
    running.current = startCollecting({ files, round, scores, before }, (event) =>
      setState((earlier) => afterEvent(earlier, event)),
    );
  };

  return {
    ...state,
    start,
    stop: () => {
      running.current?.stop();
      setState((before) => ({ ...before, kind: 'stopped' }));
    },
    clear: () => {
      running.current?.stop();
      chosen.current = [];
      setState(NOTHING);
    },
    bytesOf: async (name) => {
      const { bytesOfFile } = await import('../../files/collect/bytesOfFile');
      return bytesOfFile(chosen.current, name);
    },
  };
}

function afterEvent(state: JobState, event: CollectEvent): JobState {
  switch (event.kind) {
    case 'progress':
      return { ...state, done: event.done };
    case 'collected':
      return { ...state, files: withFile(state, event.file) };
    case 'ended':
      return { ...state, kind: 'done', done: state.total };
    case 'broken':
      return { ...state, kind: 'broken' };
  }
}

/**
 * A form without errors takes the place of one with errors of the same unit and period that was read before: it is its
 * correction. Of files that were chosen together none vanishes.
 */
function withFile({ files, earlier }: JobState, next: CollectedFile): readonly CollectedFile[] {
  const isCorrected = (file: CollectedFile): boolean =>
    file.kind === 'form' && file.state === 'toFix' && earlier.has(file) && isOfSame(file, next);
  return [...files.filter((file) => !isCorrected(file)), next];
}

function isOfSame(form: CollectedForm, next: CollectedFile): boolean {
  return (
    next.kind === 'form' && next.state === 'valid' && next.unit === form.unit && next.period === form.period
  );
}

/** Files go by their names in the list; one that is chosen twice, or a namesake, gets another. */
function withFreeNames(picked: readonly File[], chosen: readonly File[]): readonly File[] {
  const taken = new Set(chosen.map(({ name }) => name));
  return picked.map((file) => {
    const name = freeName(file.name, taken);
    taken.add(name);
    return name === file.name ? file : new File([file], name, { lastModified: file.lastModified });
  });
}
