import type { RoundAnalysis } from './analyse';

/** Rows of scores that are not there: units and items that came in after the start. */
export interface MissingRows {
  readonly rows: number;
  /** How many units lack any. */
  readonly units: number;
}

export function missingRows({ entryFindings }: Pick<RoundAnalysis, 'entryFindings'>): MissingRows {
  const found = entryFindings.filter(({ code }) => code === 'entryRowMissing');
  return {
    rows: found.reduce((sum, { parameters }) => sum + Number(parameters['count'] ?? 0), 0),
    units: found.length,
  };
}
