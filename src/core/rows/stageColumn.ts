/**
 * The key of the column in which a stage gives its points: one for the year, or one per period where the stage counts in
 * each.
 */
export function stageColumn(stageCode: string, periodCode?: string): string {
  return periodCode === undefined ? `stage.${stageCode}` : `stage.${stageCode}.${periodCode}`;
}
