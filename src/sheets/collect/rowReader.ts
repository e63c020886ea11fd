import { saysNoCase, type ScoredItem } from '../../core/entries/readData';
import { findingOf, type Problem } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { CellInput } from '../../core/cells/cell';
import { quoted } from '../../core/cells/cellText';
import { formulaAt, shownAt } from '../grid/markAt';
import { isBlank } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { OpenForm, ReturnedRow } from '../form/openForm';
import { saysNotApplicable } from '../form/formEntry';
import { readComputedCell } from './computedCell';
import { readInputCell } from './inputCell';
import type { InputKind, InputReading } from './inputReading.types';

/** Reads the cells of one row of a form by column key, each for what it is, and keeps what is to be said of them. */
export interface RowReader {
  /** By row and column key of the form; grows with every cell that is read. */
  readonly findings: readonly Finding[];
  /** A cell as it stands. */
  plain(key: string): CellInput;
  /** A cell that the unit fills. */
  input(key: string, kind: InputKind): CellInput;
  /** A cell that the item does not use: only "KAD" and "KPS" may stand there. */
  closed(key: string): CellInput;
  /** The points that follow from data. */
  computed(key: string, scored: ScoredItem, data: CellInput): CellInput;
}

export function rowReader({ table, origin }: OpenForm, grid: Grid, { code, row }: ReturnedRow): RowReader {
  const sheetRow = origin.rows[row] ?? -1;
  const columnOf = (key: string): number => origin.columns.get(key) ?? -1;
  const findings: Finding[] = [];
  const report = (key: string, problem: Problem): void => {
    const place = { table: 'form', row, column: key } as const;
    findings.push(findingOf(problem, { place, item: code }));
  };
  const reported = (key: string, { value, problems }: InputReading): CellInput => {
    problems.forEach((problem) => report(key, problem));
    return value;
  };
  const plain = (key: string): CellInput => table.cell(row, key);
  return {
    findings,
    plain,
    input: (key, kind) => {
      const cell = { grid, row: sheetRow, column: columnOf(key), value: plain(key) };
      return reported(key, readInputCell(cell, kind));
    },
    closed: (key) => {
      const value = plain(key);
      if (isBlank(value) || saysNoCase(value) || saysNotApplicable(value)) {
        return value;
      }
      report(key, { code: 'closedCellFilled', parameters: { text: quoted(value) } });
      return null;
    },
    computed: (key, scored, data) => {
      const at = [grid, sheetRow, columnOf(key)] as const;
      const cell = { value: plain(key), formula: formulaAt(...at), shown: shownAt(...at) };
      return reported(key, readComputedCell(scored, data, cell));
    },
  };
}
