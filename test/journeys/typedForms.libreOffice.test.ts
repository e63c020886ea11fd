import { read } from '@e965/xlsx';
import type { ScoreRow } from '../../src/core/rows/scoreRow';
import { buildRound } from '../../src/core/round/build';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { Round } from '../../src/core/round/round';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { addressOf } from '../../src/host/model/univer/move/references';
import { openEmbeddedWorkbook } from '../../src/host/openWorkbook';
import { readXlsxFile } from '../../src/host/xlsx/readXlsxFile';
import { writeXlsxFile } from '../../src/host/xlsx/writeXlsxFile';
import { communes2026 } from '../../src/samples/communes2026';
import { formSheets } from '../../src/sheets/form/formSheets';
import { hasLibreOffice, throughLibreOffice } from '../files/libreOffice';
import { entriesOf, EVERY_RULE, FORMS, WRONG_FORM } from '../sheets/form/everyRule';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

interface Filled {
  readonly round: Round;
  readonly unit: number;
  readonly period: number;
  /** By item index. */
  readonly entries: readonly (ScoreRow | undefined)[];
}

const everyRule = (form: Parameters<typeof entriesOf>[0]): Filled => ({
  round: EVERY_RULE,
  unit: 0,
  period: 0,
  entries: entriesOf(form),
});

/** A unit of the sample; among what it enters are zeros, which is where blanks and numbers are mixed up. */
function ofTheSample(unit: number, period: number): Filled {
  const draft = draftFromFile(communes2026);
  const { round } = buildRound(draft);
  const own = draft.scores.filter(({ unitCode }) => unitCode === round.units[unit]?.code);
  const { items, nodes } = round.framework;
  const entries = Array.from(items, (node) => own.find(({ itemCode }) => itemCode === nodes[node]?.code));
  return { round, unit, period, entries };
}

const FORMS_TO_FILL: readonly (readonly [string, Filled])[] = [
  ['nothing', everyRule([])],
  ...FORMS.map((form, index) => [`every rule, ${index + 1}`, everyRule(form)] as const),
  ['every rule, all wrong', everyRule(WRONG_FORM)],
  [
    'every rule, half of it wrong',
    everyRule(WRONG_FORM.map((wrong, index) => (index % 2 ? (FORMS[0]?.[index] ?? wrong) : wrong))),
  ],
  ['a commune in the third quarter', ofTheSample(5, 2)],
  ['a commune at the end of the year', ofTheSample(7, 3)],
];

type Cell = SheetSnapshot['cells'][number];
/** By sheet and address. */
type Cells = ReadonlyMap<string, unknown>;

const addressIn = ({ row, column }: Cell): string => addressOf({ row, column, rows: 1, columns: 1 });

function cellsWhere(book: WorkbookSnapshot, take: (cell: Cell, sheet: string) => unknown): Cells {
  return new Map(
    book.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => {
        const taken = take(cell, name);
        return taken === undefined ? [] : [[`${name}!${addressIn(cell)}`, taken] as const];
      }),
    ),
  );
}

const rendered = ({ round, unit, period }: Filled, entries: Filled['entries']): Promise<Uint8Array> =>
  renderWorkbook(formSheets(round, unit, period, entries));

/** The form without what is entered for its period, and what a person types into it. */
async function toType(form: Filled): Promise<{ blank: WorkbookSnapshot; typed: Cells }> {
  const earlier = form.entries.map(
    (row) =>
      row && {
        ...row,
        entries: row.entries.map((entry, period) =>
          period === form.period ? { data: null, points: null } : entry,
        ),
      },
  );
  const constant = ({ value, formula }: Cell): unknown =>
    formula === undefined ? (value ?? undefined) : undefined;
  const blank = await readXlsxFile(await rendered(form, earlier));
  const before = cellsWhere(blank, constant);
  const after = cellsWhere(await readXlsxFile(await rendered(form, form.entries)), constant);
  return { blank, typed: new Map([...after].filter(([key, value]) => before.get(key) !== value)) };
}

/** The form as the embedded workbook shows it, typed cell by cell or pasted as one. */
async function filledIn(blank: WorkbookSnapshot, typed: Cells, atOnce: boolean): Promise<WorkbookSnapshot> {
  const book = await openEmbeddedWorkbook({ snapshot: blank });
  try {
    await Excel.run(async (context) => {
      for (const [key, value] of typed) {
        const [sheet = '', address = ''] = key.split('!');
        const content = typeof value === 'string' ? `'${value}` : value;
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
        if (!atOnce) {
          await context.sync();
        }
      }
      await context.sync();
    });
    return book.model.save();
  } finally {
    book.close();
  }
}

const shown = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : (value ?? null);

function resultsOf(book: WorkbookSnapshot): Cells {
  return cellsWhere(book, ({ value, formula }) =>
    formula === undefined ? undefined : shown(typeof value === 'object' && value ? value.error : value),
  );
}

/** What LibreOffice calculates for the same cells from the formulas alone. */
async function calculatedByLibreOffice(book: WorkbookSnapshot): Promise<Cells> {
  const withoutResults = {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
    })),
  };
  const saved = read(throughLibreOffice(await writeXlsxFile(withoutResults)), { type: 'array' });
  return cellsWhere(book, (cell, sheet) => {
    const found = saved.Sheets[sheet]?.[addressIn(cell)] as
      { t: string; v?: unknown; w?: string } | undefined;
    return cell.formula === undefined ? undefined : shown(found?.t === 'e' ? found.w : found?.v);
  });
}

describeWithLibreOffice('a filled form', () => {
  it.each(FORMS_TO_FILL)(
    'shows the points, status, sums and summary that LibreOffice shows, typed or pasted: %s',
    async (_, form) => {
      const { blank, typed } = await toType(form);
      const byHand = await filledIn(blank, typed, false);
      const pasted = await filledIn(blank, typed, true);
      const expected = await calculatedByLibreOffice(byHand);
      expect(expected.size).toBeGreaterThan(2 * EVERY_RULE.framework.items.length);
      expect(resultsOf(byHand)).toEqual(expected);
      expect(resultsOf(pasted)).toEqual(expected);
    },
  );
});
