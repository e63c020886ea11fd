import type { Finding } from '../../../core/finding/finding';
import type { TableKey } from '../../../core/finding/tableKey';
import { treeTotals } from '../../../core/framework/groupTrees';
import type { Points } from '../../../core/points/points';
import { buildRound } from '../../../core/round/build';
import type { RoundDraft } from '../../../core/round/draft';
import type { Round } from '../../../core/round/round';
import type { Grid } from '../../../sheets/grid/grid';
import type { ReadRow } from '../../../sheets/officialTable';
import { locate, type TableOrigin } from '../../../sheets/tables/origins';
import { readCriteriaGrid, type CriteriaReading } from './readCriteria';
import { draftOfCriteria, type TableOptions } from './startModel';

/** Where a table that is looked at stands: on a sheet of the workbook or in a file. */
export interface TableSource {
  readonly kind: 'sheet' | 'file';
  /** Of the sheet or the file. */
  readonly name: string;
}

/** What a criteria table would become, before anything is written. */
export interface PreviewOfTable {
  /** The sheet or file. */
  readonly source: string;
  /** What tells the table from the others: its sheet and title, as far as they differ. */
  readonly title: string;
  readonly draft: RoundDraft;
  readonly round: Round;
  /** One, or several where groups have items of their own. */
  readonly totals: readonly Points[];
  readonly findings: readonly Finding[];
  /** What became of each row of the sheet; empty where the table has the headings of the product. */
  readonly rows: readonly ReadRow[];
}

/** Sheets of which it is said that no table was found there. */
const MOST_REFUSALS = 5;

/**
 * What would come of each table of criteria on these sheets, the one with the most rows first. Where there is none, one preview
 * without criteria says for each sheet what was looked for.
 */
export function previewsOf(
  source: TableSource,
  grids: readonly Grid[],
  options: TableOptions,
): readonly PreviewOfTable[] {
  const readings = grids.filter(({ values }) => values.length > 0).flatMap(readCriteriaGrid);
  const tables = readings
    .filter(({ criteria }) => criteria.length > 0)
    .sort((left, right) => right.criteria.length - left.criteria.length);
  if (tables.length === 0) {
    const findings = readings.slice(0, MOST_REFUSALS).flatMap((reading) => reading.findings);
    const none: CriteriaReading = { title: '', sheet: source.name, criteria: [], findings, rows: [] };
    return [previewOf(none, '', source, options)];
  }
  const areSheets = new Set(tables.map(({ sheet }) => sheet)).size > 1;
  return tables.map((reading) => {
    const parts = [...(areSheets ? [reading.sheet] : []), reading.title].filter((part) => part !== '');
    return previewOf(reading, parts.join(': '), source, options);
  });
}

function previewOf(
  reading: CriteriaReading,
  title: string,
  source: TableSource,
  options: TableOptions,
): PreviewOfTable {
  const draft = draftOfCriteria(reading.criteria, options, reading.printedTotal);
  const { round, findings } = buildRound(draft);
  const origins = new Map<TableKey, TableOrigin>(reading.origin ? [['criteria', reading.origin]] : []);
  const all = reading.criteria.length === 0 ? reading.findings : [...reading.findings, ...findings];
  return {
    source: source.name,
    title,
    draft,
    round,
    totals: treeTotals(round.framework, round.groups),
    findings: all.map((each) => inSource(locate(each, origins), source)),
    rows: reading.rows,
  };
}

/** Each leads to the cell from which the row was read. Nothing can be put right there: no round exists yet. */
function inSource({ certainFix: _, ...finding }: Finding, { kind, name }: TableSource): Finding {
  return kind === 'file' ? { ...finding, place: { ...finding.place, file: name } } : finding;
}
