import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';

/** What is needed to make forms; can be sent to a worker. */
export interface FormsOrder {
  readonly round: Round;
  readonly scores: RoundDraft['scores'];
  readonly period: number;
  /** Indices of the units. */
  readonly units: readonly number[];
}

export interface MadeForm {
  readonly unit: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type FormsJobKind = 'idle' | 'running' | 'stopped' | 'done' | 'broken';

/** The making of forms, which goes on while one looks at other views. */
export interface FormsJob {
  readonly kind: FormsJobKind;
  readonly order: FormsOrder | undefined;
  /** Newest first. */
  readonly forms: readonly MadeForm[];
  /** Units for which it failed. */
  readonly failed: readonly number[];
  readonly startedAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly start: (order: FormsOrder) => void;
  /** Keeps what was made. */
  readonly stop: () => void;
  /** Makes the rest, or single units once more, with the round as it is now. */
  readonly resume: (units: readonly number[], fresh: Pick<FormsOrder, 'round' | 'scores'>) => void;
}

/** Whether a job is about this period and just these units; one that runs is shown whatever it is about. */
export function isJobFor(
  job: Pick<FormsJob, 'kind' | 'order'>,
  period: number,
  units: readonly number[],
): boolean {
  const { kind, order } = job;
  if (kind === 'idle' || !order) {
    return false;
  }
  return (
    kind === 'running' ||
    (order.period === period &&
      order.units.length === units.length &&
      order.units.every((unit, index) => unit === units[index]))
  );
}
