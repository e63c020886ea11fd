import type { RoundDraft } from '../../core/round/draft';
import { fold } from '../../sheets/grid/fold';
import type { Grid } from '../../sheets/grid/grid';
import { readRoundTables, type TableOrigin } from '../../sheets/round/readRound';
import { differencesLayout } from '../../sheets/submissions/differencesLayout';
import { submissionsLayout } from '../../sheets/submissions/submissionsLayout';
import { DIFFERENCES_TABLE } from '../../sheets/tables/differencesTable';
import { scoresTable } from '../../sheets/tables/scoresTable';
import { SUBMISSIONS_TABLE } from '../../sheets/tables/submissionsTable';
import type { SheetLanguage, TableDefinition } from '../../sheets/tables/tableDefinition';
import { WorkbookFailure } from '../failure';
import { loadContents, readTableGrids, roundTablesIn, type WorkbookContents } from '../readTables';
import { renderLayout } from '../renderLayout';
import { addEmptySheets } from '../run/addedSheets';
import { beginQuiet, endQuiet } from '../run/quiet';
import { applyInRequests } from '../run/requests';
import type { Change } from '../run/run';
import { withFreeNames } from '../sheetNames';
import { askTable, type AskedTable } from '../tables/askTable';

/** The tables that collecting writes. */
export type ChangedTable = 'scores' | 'submissions' | 'differences';

const DEFINITIONS: Readonly<Record<ChangedTable, TableDefinition>> = {
  scores: scoresTable([]),
  submissions: SUBMISSIONS_TABLE,
  differences: DIFFERENCES_TABLE,
};

export interface OpenTable {
  readonly asked: AskedTable;
  readonly name: string;
  readonly grid: Grid;
  readonly origin: TableOrigin;
}

/** The round as it stands, and its tables to be changed. */
export interface OpenTables {
  readonly draft: RoundDraft;
  /** Ids of sheets that were made for it just now. */
  readonly addedSheets: ReadonlySet<string>;
  /** @throws WorkbookFailure where the table is gone. */
  table(table: ChangedTable): OpenTable;
}

/**
 * Reads the round afresh. Two syncs; five more where the round is an older one without the tables of submissions,
 * which are made then.
 */
export async function openTables(context: Excel.RequestContext, change: Change): Promise<OpenTables> {
  change.about(DEFINITIONS.scores.sheet);
  const { protection } = context.workbook;
  protection.load('protected');
  const found = await findTables(context);
  const missing = ([SUBMISSIONS_TABLE, DIFFERENCES_TABLE] as const).filter(
    ({ name }) => !found.grids.has(name.toLowerCase()),
  );
  if (missing.length === 0) {
    return opened(found, new Set());
  }
  if (protection.protected) {
    throw new WorkbookFailure('protectedWorkbook');
  }
  const addedSheets = await addTables(context, change, found, missing);
  return opened(await findTables(context), addedSheets);
}

interface FoundTables {
  readonly contents: WorkbookContents;
  readonly asked: ReadonlyMap<ChangedTable, AskedTable>;
  /** By name in small letters. */
  readonly grids: ReadonlyMap<string, Grid>;
}

async function findTables(context: Excel.RequestContext): Promise<FoundTables> {
  const asked = new Map(
    (['scores', 'submissions', 'differences'] as const).map((table) => [
      table,
      askTable(context, DEFINITIONS[table]),
    ]),
  );
  const contents = await loadContents(context);
  const grids = await readTableGrids(context, roundTablesIn(contents));
  return { contents, asked, grids: new Map([...grids].map(([name, grid]) => [name.toLowerCase(), grid])) };
}

function opened({ asked, grids }: FoundTables, addedSheets: ReadonlySet<string>): OpenTables {
  const reading = readRoundTables(grids);
  if (reading.kind !== 'round') {
    throw new WorkbookFailure('tableMissing', { sheet: DEFINITIONS.scores.sheet });
  }
  return {
    draft: reading.draft,
    addedSheets,
    table(table): OpenTable {
      const { name, sheet } = DEFINITIONS[table];
      const grid = grids.get(name.toLowerCase());
      const origin = reading.origins.get(table);
      const found = asked.get(table);
      if (!grid || !origin || !found) {
        throw new WorkbookFailure('tableMissing', { sheet });
      }
      return { asked: found, name, grid, origin };
    },
  };
}

async function addTables(
  context: Excel.RequestContext,
  change: Change,
  found: FoundTables,
  missing: readonly TableDefinition[],
): Promise<ReadonlySet<string>> {
  const { draft } = opened(found, new Set());
  const headings = found.grids.get(DEFINITIONS.scores.name.toLowerCase())?.values[0] ?? [];
  const language: SheetLanguage = headings.some((heading) => fold(String(heading)) === 'unit code')
    ? 'en'
    : 'vi';
  const layouts = withFreeNames(
    missing.map(({ table }) =>
      table === 'submissions' ? submissionsLayout(draft, language) : differencesLayout(draft, language),
    ),
    found.contents.sheets.map(({ name }) => name),
  );
  const names = layouts.map(({ name }) => name);
  const before = new Set(found.contents.sheets.map(({ id }) => id));
  const sheets = await addEmptySheets(context, change, names, before);
  await applyInRequests(
    context,
    layouts.map((layout, index) => ({
      sheet: sheets[index] ?? context.workbook.worksheets.getItem(layout.name),
      steps: renderLayout(layout, { isNew: true }),
    })),
    () => beginQuiet(context),
    () => endQuiet(context),
  );
  return new Set(sheets.map(({ id }) => id));
}
