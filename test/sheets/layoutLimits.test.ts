import { USUAL_STAGES } from '../../src/core/setup/stage';
import { layoutOf, RESULT_SHEETS } from '../../src/sheets/results/registry';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import communes from '../../src/samples/communes2026.json';
import type { Area, SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { readRoundTables } from '../../src/sheets/round/readRound';
import { roundLayouts } from '../../src/sheets/round/roundLayouts';
import { formSheets } from '../../src/sheets/form/formSheets';
import { STYLES, type CellStyle } from '../../src/sheets/layout/styles';
import { tablesOfLayouts } from './layoutGrid';

const draft = draftFromFile(communes as RoundFile);
const analysis = analyseRound(draft, '2026-10-10');
const layouts: SheetLayout[] = [
  ...roundLayouts(draft, { language: 'vi' }),
  ...RESULT_SHEETS.map(({ id }) => layoutOf(id, analysis, 1)),
  ...formSheets(analysis.round, 0, 1, []),
];

function overlap(left: Area, right: Area): boolean {
  return (
    left.row < right.row + right.rows &&
    right.row < left.row + left.rows &&
    left.column < right.column + right.columns &&
    right.column < left.column + left.columns
  );
}

describe('the layouts of the commune sample', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s keeps to the limits of Excel',
    (name, layout) => {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { errorTitle, errorMessage, prompt, rule } of layout.validations) {
        expect(Math.max(errorTitle.length, prompt?.title.length ?? 0)).toBeLessThanOrEqual(32);
        expect(Math.max(errorMessage.length, prompt?.message.length ?? 0)).toBeLessThanOrEqual(255);
        expect(rule.kind === 'list' ? rule.options.join(',').length : 0).toBeLessThanOrEqual(255);
        expect(rule.kind === 'custom' ? rule.formula.length : 0).toBeLessThanOrEqual(255);
      }
      const formulas = layout.blocks.flatMap((block) =>
        block.cells
          .flat()
          .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
      );
      expect(Math.max(0, ...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
      expect(formulas.flatMap((formula) => formula.match(/"[^"]{256,}"/gu) ?? [])).toEqual([]);
    },
  );

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s has no two validations, tables or merges on one cell',
    (_, layout) => {
      const groups = [
        layout.validations.map(({ area }) => area),
        layout.tables.map(({ area }) => area),
        layout.merges,
      ];
      for (const areas of groups) {
        const clashes = areas.flatMap((area, index) =>
          areas.slice(index + 1).flatMap((other) => (overlap(area, other) ? [[area, other]] : [])),
        );
        expect(clashes).toEqual([]);
      }
    },
  );

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s keeps numbers off the text beside them',
    (_, layout) => {
      const styleAt = (row: number, column: number): CellStyle => {
        const found = [...layout.styles]
          .reverse()
          .find(
            ({ area }) =>
              row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns,
          );
        return STYLES[found?.style ?? 'plain'];
      };
      const touching = layout.blocks.flatMap((block) =>
        block.cells.flatMap((cells, line) =>
          cells.flatMap((cell, index) => {
            const at = [block.row + line, block.column + index] as const;
            const style = styleAt(...at);
            const right = cells[index + 1];
            const isClose = style.horizontal === 'right' && style.indent === 0;
            const beside = styleAt(at[0], at[1] + 1);
            const meets = typeof right === 'string' && beside.horizontal !== 'center' && beside.indent === 0;
            return typeof cell === 'number' && isClose && meets ? [at] : [];
          }),
        ),
      );
      expect(touching).toEqual([]);
    },
  );

  it('are read back as the very same round', () => {
    const reading = readRoundTables(tablesOfLayouts(layouts));
    expect(reading).toMatchObject({ kind: 'round', findings: [] });
    expect(reading.kind === 'round' && reading.draft).toEqual({ ...draft, stages: USUAL_STAGES });
  });
});
