import type { CollectedFile } from '../../sheets/collect/collected.types';
import type { CollectOrder } from '../workers/files.types';

export type CollectJobKind = 'idle' | 'running' | 'stopped' | 'done' | 'broken';

/** The reading of returned files, which goes on while one looks at other views. Reads only; nothing is written. */
export interface CollectJob {
  readonly kind: CollectJobKind;
  /** In the order in which they were read; of two files of one name the later one stands. */
  readonly files: readonly CollectedFile[];
  /** Of the files that were chosen: how many are read through. An archive counts as one. */
  readonly done: number;
  readonly total: number;
  /** Reads more files, beside those that were read before. */
  readonly start: (files: readonly File[], against: Pick<CollectOrder, 'round' | 'scores'>) => void;
  /** Keeps what was read. */
  readonly stop: () => void;
  /** Forgets the files; what was received stays in the workbook. */
  readonly clear: () => void;
  /** The bytes of a file that was read, by its name; undefined where it is gone. */
  readonly bytesOf: (file: string) => Promise<Uint8Array | undefined>;
}
