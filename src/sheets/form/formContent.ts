import type { ScoreRow } from '../../core/rows/scoreRow';
import type { Round } from '../../core/round/round';
import type { FormGeometry } from './formGeometry';
import type { FormRow } from './formRows';

/** What a form is made of. */
export interface FormContent {
  readonly round: Round;
  readonly unit: number;
  readonly period: number;
  /** By item index. */
  readonly entries: readonly (ScoreRow | undefined)[];
  readonly rows: readonly FormRow[];
  readonly geometry: FormGeometry;
}
