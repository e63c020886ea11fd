import fc from 'fast-check';
import type { CellInput } from '../../../src/core/cells/cell';
import { SCORE_COLUMNS } from '../../../src/core/rows/scoreRow';
import { stagePlaces, USUAL_STAGES } from '../../../src/core/setup/stage';
import { readScores, scoreCells } from '../../../src/sheets/round/scoreCells';
import { TABLE_DEFINITIONS } from '../../../src/sheets/tables/definitions';
import { readTable, type TableRows } from '../../../src/sheets/tables/readTable';
import { scoresTable } from '../../../src/sheets/tables/scoresTable';
import { cellsOf, rowsOf } from '../../../src/sheets/tables/tableCells';
import { headingsOf, type TableDefinition } from '../../../src/sheets/tables/tableDefinition';
import { SAMPLE_DRAFT, score } from '../sampleDraft';

/** Reads cells back from a sheet that has headings in a language, in any order of columns. */
function readBack(
  definition: TableDefinition,
  cells: readonly (readonly unknown[])[],
  language: 'vi' | 'en',
  order: readonly number[] = definition.columns.map((_, column) => column),
): TableRows {
  const lines = [headingsOf(definition.columns, language), ...cells] as CellInput[][];
  const values = lines.map((line) => order.map((column) => line[column] ?? null));
  return readTable(definition, { sheet: definition.sheet, row: 3, column: 0, values });
}

const cell = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  fc.integer(),
  fc.boolean(),
);

describe('the cells of a table', () => {
  it.each(TABLE_DEFINITIONS.map((definition) => [definition.name, definition] as const))(
    'of %s are read back as they were written, in either language and wherever its columns stand',
    (_, definition) => {
      const keys = definition.columns.filter(({ shownOnly }) => !shownOnly).map(({ key }) => key);
      const row = fc
        .tuple(...keys.map(() => cell))
        .map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? null])));
      const order = fc.shuffledSubarray(
        definition.columns.map((__, column) => column),
        {
          minLength: definition.columns.length,
        },
      );
      fc.assert(
        fc.property(
          fc.array(row, { maxLength: 3 }),
          order,
          fc.constantFrom('vi' as const, 'en' as const),
          (rows, at, language) => {
            const read = readBack(definition, cellsOf(definition, rows), language, at);
            expect(read.findings).toEqual([]);
            expect(rowsOf(definition, read)).toEqual(rows);
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it('are empty for a column that is not there', () => {
    const definition = scoresTable([]);
    const read = readTable(definition, {
      sheet: 'Điểm',
      row: 0,
      column: 0,
      values: [
        ['Mã đơn vị', 'Mã mục'],
        ['XM01', '1.1'],
      ],
    });
    expect(rowsOf(definition, read)).toMatchObject([
      { unitCode: 'XM01', itemCode: '1.1', reason: null, note: null },
    ]);
    expect(rowsOf(definition, read)[0]).not.toHaveProperty('unitName');
  });
});

describe('the cells of the score table', () => {
  const { periods } = SAMPLE_DRAFT;

  it('are read back as they were written, every column of a row among them', () => {
    const full = score({
      unitCode: 'XM01',
      itemCode: '1.1.1',
      entries: periods.map(({ code }) => ({ data: `số liệu ${code}`, points: `điểm ${code}` })),
      stages: Object.fromEntries(
        stagePlaces(USUAL_STAGES, periods).map(({ column }) => [column, `ô ${column}`]),
      ),
      ...Object.fromEntries(SCORE_COLUMNS.map((column) => [column, `ô ${column}`])),
    });
    const cells = scoreCells([full, ...SAMPLE_DRAFT.scores], SAMPLE_DRAFT);
    const read = readBack(scoresTable(periods), cells, 'vi');
    expect(readScores(read, SAMPLE_DRAFT)).toStrictEqual([full, ...SAMPLE_DRAFT.scores]);
  });

  it('have a column for each stage that the round has, headed as the round calls it', () => {
    const stages = USUAL_STAGES.slice(0, 1).map((stage) => ({ ...stage, name: 'Tổ thẩm định' }));
    const headings = headingsOf(scoresTable(periods, { stages }).columns, 'vi');
    const usual = headingsOf(scoresTable(periods).columns, 'vi');
    expect(headings.filter((heading) => !usual.includes(heading))).toEqual(['Tổ thẩm định']);
    expect(headings).toHaveLength(usual.length - 2);
  });
});
