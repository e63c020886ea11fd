import { stageColumn } from '../rows/stageColumn';
import type { Period } from './period';

/** Who may change points after the self-score. Stages are in order; what a later one gives replaces what stood before. */
export interface Stage {
  readonly code: string;
  readonly name: string;
  /** The body that appraises; empty where nobody is named. */
  readonly who: string;
  /** ISO date (yyyy-mm-dd). */
  readonly deadline?: string;
  /** Units see what the stages before it gave, and may explain, before it begins. */
  readonly unitsExplainBefore: boolean;
  /** It gives points in each period; otherwise only in the last one, the year. */
  readonly everyPeriod: boolean;
}

/** A round has at least one stage and at most this many. */
export const MOST_STAGES = 5;

/** The stages of a round that names none of its own. */
export const USUAL_STAGES: readonly Stage[] = [
  {
    code: 'TD1',
    name: 'Thẩm định lần 1',
    who: 'Tổ thẩm định',
    unitsExplainBefore: false,
    everyPeriod: false,
  },
  { code: 'TD2', name: 'Thẩm định lần 2', who: 'Tổ thẩm định', unitsExplainBefore: true, everyPeriod: false },
  { code: 'HD', name: 'Hội đồng', who: 'Hội đồng thẩm định', unitsExplainBefore: false, everyPeriod: false },
];

/** A column of the score table in which a stage gives points. */
export interface StagePlace {
  /** Index of the stage. */
  readonly stage: number;
  /** Index of the period in which the points count. */
  readonly period: number;
  /** The key of the column. */
  readonly column: string;
}

/** Where the stages of a round give points: stage by stage, the periods of each in their order. */
export function stagePlaces(stages: readonly Stage[], periods: readonly Period[]): StagePlace[] {
  const last = periods.length - 1;
  return stages.flatMap(({ code, everyPeriod }, stage): StagePlace[] =>
    everyPeriod
      ? periods.map((period, index) => ({ stage, period: index, column: stageColumn(code, period.code) }))
      : [{ stage, period: last, column: stageColumn(code) }],
  );
}
