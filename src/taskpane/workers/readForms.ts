import { collectForms } from '../../files/collect/collectForms';
import type { ReadingEvent, ReadingOrder } from './files.types';

/** Reads returned files one by one and tells which it begins with, and what became of each. */
export async function readForms(
  { files, round, scores, before, from, passOver }: ReadingOrder,
  signal: AbortSignal,
  tell: (event: ReadingEvent) => void,
): Promise<void> {
  const options = {
    signal,
    scores,
    before,
    from,
    onProgress: (done: number): void => tell({ kind: 'progress', done }),
    onFile: (file: string): boolean => {
      const isNew = !passOver.has(file);
      if (isNew) {
        tell({ kind: 'reading', file });
      }
      return isNew;
    },
  };
  for await (const file of collectForms(files, round, options)) {
    tell({ kind: 'collected', file });
  }
  if (!signal.aborted) {
    tell({ kind: 'ended' });
  }
}
