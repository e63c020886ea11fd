import type { Finding, TableKey } from '../../../core/finding/finding';
import { treeTotal } from '../../../core/framework/parts';
import { buildRound } from '../../../core/round/build';
import type { Grid } from '../../../sheets/grid/grid';
import { locate, type TableOrigin } from '../../../sheets/tables/origins';
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

/** Where a table that is looked at stands: on a sheet of the workbook or in a file. */
export interface TableSource {
  readonly kind: 'sheet' | 'file';
  /** Of the sheet or the file. */
  readonly name: string;
}

/** What would come of the criteria on these sheets: of several, the one with the most rows counts. */
export function previewOf(
  source: TableSource,
  grids: readonly Grid[],
  options: TableOptions,
): PreviewOfTable {
  const readings = grids.map(readCriteriaGrid);
  const best = readings.reduce<CriteriaReading>(
    (longest, each) => (each.criteria.length > longest.criteria.length ? each : longest),
    { criteria: [], findings: [] },
  );
  const draft = draftOfCriteria(best.criteria, options, best.printedTotal);
  const { round, findings } = buildRound(draft);
  const origins = new Map<TableKey, TableOrigin>(best.origin ? [['criteria', best.origin]] : []);
  return {
    source: source.name,
    draft,
    round,
    total: treeTotal(round.framework),
    findings: [...best.findings, ...findings].map((each) => inSource(locate(each, origins), source)),
  };
}

/** Each leads to the cell from which the row was read. Nothing can be put right there: no round exists yet. */
function inSource({ certainFix: _, ...finding }: Finding, { kind, name }: TableSource): Finding {
  return kind === 'file' ? { ...finding, place: { ...finding.place, file: name } } : finding;
}
