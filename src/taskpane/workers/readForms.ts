import { collectForms } from '../../files/collect/collectForms';
import type { CollectEvent, CollectOrder } from './collect.types';

/** Reads returned files one by one and tells what became of each. */
export async function readForms(
  { files, round, before }: CollectOrder,
  signal: AbortSignal,
  tell: (event: CollectEvent) => void,
): Promise<void> {
  const onProgress = (done: number): void => tell({ kind: 'progress', done });
  for await (const file of collectForms(files, round, { signal, before, onProgress })) {
    tell({ kind: 'collected', file });
  }
  if (!signal.aborted) {
    tell({ kind: 'ended' });
  }
}
