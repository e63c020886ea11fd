import type { Round } from '../../core/round/round';
import type { ChosenFile } from '../../files/collect/collectForms';
import type { CollectedFile, CollectedForm } from '../../sheets/collect/collected.types';

/** What is needed to read returned files; can be sent to a worker, where the bytes are asked for one by one. */
export interface CollectOrder {
  readonly files: readonly ChosenFile[];
  readonly round: Round;
  /** Forms that were read before: the same form is not taken twice. */
  readonly before: readonly CollectedForm[];
}

/** What the reading of files tells while it runs. broken: it cannot run here at all. */
export type CollectEvent =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'collected'; readonly file: CollectedFile }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };
