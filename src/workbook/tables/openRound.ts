import type { RoundDraft } from '../../core/round/draft';
import { fold } from '../../sheets/grid/fold';
import type { Grid } from '../../sheets/grid/grid';
import { readRoundTables } from '../../sheets/round/readRound';
import { definitionOf, TABLE_DEFINITIONS, type RoundTableKey } from '../../sheets/tables/definitions';
import { readTable, type TableRows } from '../../sheets/tables/readTable';
import type { SheetLanguage, TableDefinition } from '../../sheets/tables/tableDefinition';
import { WorkbookFailure } from '../failure';
import { loadContents, readTableGrids } from '../readTables';
import { askTable, type AskedTable } from './askTable';

/** A table of the round as it stands on its sheet. */
export interface OpenTable {
  readonly definition: TableDefinition;
  readonly asked: AskedTable;
  /** All cells, heading included. */
  readonly grid: Grid;
  /** Its rows that are not blank; their indexes are those of the draft. */
  readonly rows: TableRows;
}

/** The round as it stands, and its tables to be changed. */
export interface OpenRound {
  readonly draft: RoundDraft;
  /** The language of the headings. */
  readonly language: SheetLanguage;
  readonly sheetNames: readonly string[];
  /** Sheets can neither come nor go. */
  readonly isProtected: boolean;
  has(table: RoundTableKey): boolean;
  /** @throws WorkbookFailure where the table is gone. */
  table(table: RoundTableKey): OpenTable;
}

/**
 * Reads the round afresh, and where its tables stand. Two syncs.
 *
 * @throws WorkbookFailure where the workbook holds no round.
 */
export async function openRound(context: Excel.RequestContext): Promise<OpenRound> {
  const { protection } = context.workbook;
  protection.load('protected');
  const asked = new Map(
    TABLE_DEFINITIONS.map((definition) => [definition.table, askTable(context, definition)]),
  );
  const contents = await loadContents(context);
  const grids = await readTableGrids(context, contents);
  const byName = new Map([...grids].map(([name, grid]) => [name.toLowerCase(), grid]));
  const reading = readRoundTables(byName);
  if (reading.kind !== 'round') {
    throw new WorkbookFailure('tableMissing', { sheet: definitionOf('round').sheet });
  }
  const { draft } = reading;
  const gridOf = (table: RoundTableKey): Grid | undefined =>
    byName.get(definitionOf(table).name.toLowerCase());
  const opened = new Map<RoundTableKey, OpenTable>();
  return {
    draft,
    language: languageOf(byName),
    sheetNames: contents.sheets.map(({ name }) => name),
    isProtected: protection.protected,
    has: (table) => gridOf(table) !== undefined,
    table(table): OpenTable {
      const definition = definitionOf(table, draft);
      const grid = gridOf(table);
      const found = asked.get(table);
      if (!grid || !found) {
        throw new WorkbookFailure('tableMissing', { sheet: definition.sheet });
      }
      const open = opened.get(table) ?? { definition, asked: found, grid, rows: readTable(definition, grid) };
      opened.set(table, open);
      return open;
    },
  };
}

/** A round is in the language in which most of the headings of its tables are, Vietnamese unless they say otherwise. */
function languageOf(grids: ReadonlyMap<string, Grid>): SheetLanguage {
  let english = 0;
  let vietnamese = 0;
  for (const { name, columns } of TABLE_DEFINITIONS) {
    const headings = new Set(
      (grids.get(name.toLowerCase())?.values[0] ?? []).map((each) => fold(String(each))),
    );
    english += columns.filter(({ en }) => headings.has(fold(en))).length;
    vietnamese += columns.filter(({ vi }) => headings.has(fold(vi))).length;
  }
  return english > vietnamese ? 'en' : 'vi';
}
