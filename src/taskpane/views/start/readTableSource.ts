import type { Grid } from '../../../sheets/grid/grid';

export type FileProblem = 'unreadable' | 'notRound';

export type GridsReading = { readonly grids: readonly Grid[] } | { readonly problem: FileProblem };

/** The sheets of a file that was chosen. Nothing is kept of it but its cells. */
export async function readFileGrids(file: File): Promise<GridsReading> {
  const { readWorkbook } = await import('../../../files/readWorkbook');
  const reading = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  return reading.ok ? { grids: reading.sheets } : { problem: 'unreadable' };
}
