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
import { readInputCell, type PlacedCell } from './inputCell';
import type { InputKind, InputReading } from './inputReading.types';

/** Reads the cells of one row of a form by column key, each for what it is, and keeps what is to be said of them. */
export interface RowReader {
  /** By row and column key of the form; grows with every cell that is read. */
  readonly findings: readonly Finding[];
  /** A cell as it stands. */
  plain(key: string): CellInput;
  /** A cell that the unit fills. */
  input(key: string, kind: InputKind): CellInput;
  /** A cell that the item does not use: nothing of it is taken, and what stands there is said. */
  closed(key: string): CellInput;
  /** A cell of which nothing is taken but "KAD" and "KPS", and these only where they are seen. */
  word(key: string): CellInput;
  /** A cell that does not count because of what another one says: "KAD" may stand there as well. */
  beside(key: string): CellInput;
  /** The points beside data, where "KPS" may stand as well, if it is seen. */
  pointsOrWord(key: string): CellInput;
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
  const placed = (key: string): PlacedCell => ({
    grid,
    row: sheetRow,
    column: columnOf(key),
    value: plain(key),
  });
  const closed = (key: string): CellInput => {
    const value = plain(key);
    if (!isBlank(value)) {
      report(key, { code: 'closedCellFilled', parameters: { text: quoted(value) } });
    }
    return null;
  };
  const seenWord = (key: string, value: CellInput): CellInput => {
    const read = reported(key, readInputCell(placed(key), 'answer'));
    return read === value ? value : null;
  };
  return {
    findings,
    plain,
    input: (key, kind) => reported(key, readInputCell(placed(key), kind)),
    closed,
    word: (key) => {
      const value = plain(key);
      return isWord(value) ? seenWord(key, value) : closed(key);
    },
    beside: (key) => (saysNotApplicable(plain(key)) ? plain(key) : closed(key)),
    pointsOrWord: (key) => {
      const value = plain(key);
      // What the form's own formula shows is not entered.
      const isEntered = formulaAt(grid, sheetRow, columnOf(key)) === undefined;
      return isWord(value) && isEntered ? seenWord(key, value) : value;
    },
    computed: (key, scored, data) => {
      const at = [grid, sheetRow, columnOf(key)] as const;
      const cell = { value: plain(key), formula: formulaAt(...at), shown: shownAt(...at) };
      return reported(key, readComputedCell(scored, data, cell));
    },
  };
}

function isWord(value: CellInput): boolean {
  return saysNoCase(value) || saysNotApplicable(value);
}
