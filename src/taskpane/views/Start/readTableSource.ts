import { sumPoints } from '../../../core/points/points';
import { buildRound } from '../../../core/round/build';
import type { Grid } from '../../../sheets/grid/grid';
import type { PreviewOfTable } from './Preview';
import { readCriteriaGrid, type CriteriaReading } from './readCriteria';
import { draftOfCriteria, type TableOptions } from './startModel';

export type FileProblem = 'unreadable' | 'notRound';

export type GridsReading = { readonly grids: readonly Grid[] } | { readonly problem: FileProblem };

/** The sheets of a file that was chosen. Nothing is kept of it but its cells. */
export async function readFileGrids(file: File): Promise<GridsReading> {
  const { readWorkbook } = await import('../../../files/readWorkbook');
  const reading = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  return reading.ok ? { grids: reading.sheets } : { problem: 'unreadable' };
}

/** What would come of the criteria on these sheets: of several, the one with the most rows counts. */
export function previewOf(source: string, grids: readonly Grid[], options: TableOptions): PreviewOfTable {
  const readings = grids.map(readCriteriaGrid);
  const best = readings.reduce<CriteriaReading>(
    (longest, each) => (each.criteria.length > longest.criteria.length ? each : longest),
    { criteria: [], findings: [] },
  );
  const draft = draftOfCriteria(best.criteria, options);
  const { round, findings } = buildRound(draft);
  return {
    source,
    draft,
    round,
    total: sumPoints(round.framework.nodes.filter((node) => node.parent < 0).map((node) => node.maxPoints)),
    // These rows are not on a sheet yet: there is no cell to go to, and nothing to write.
    findings: [...best.findings, ...findings].map(({ certainFix: _, place: { table, row }, ...finding }) => ({
      ...finding,
      place: { table, ...(row !== undefined && { row }) },
    })),
  };
}
