/** Stages that may change points after they were given, in the order in which a later one replaces an earlier one. */
export const APPRAISAL_STAGES = ['appraisal1', 'appraisal2', 'council'] as const;
export type AppraisalStage = (typeof APPRAISAL_STAGES)[number];

/** All stages after the self-score, in their order. */
export const LATER_STAGES = ['survey', ...APPRAISAL_STAGES] as const;
export type LaterStage = (typeof LATER_STAGES)[number];
