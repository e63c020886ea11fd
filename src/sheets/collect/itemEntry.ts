import { saysNoCase, type ScoredItem } from '../../core/entries/readData';
import { FINDING_SEVERITY } from '../../core/finding/codes';
import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { CellInput } from '../../core/framework/criterionRow';
import { quoted } from '../../core/framework/vocabulary';
import { formulaAt } from '../grid/cellMarks';
import { isBlank } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { EARLIER_EVIDENCE, EVIDENCE_KEYS } from '../template/formColumns';
import { askedFor } from '../template/inputKinds';
import type { OpenForm, ReturnedRow } from '../template/openForm';
import { saysNotApplicable, templateRow, type TemplateRow } from '../template/templateRow';
import { readComputedCell } from './computedCell';
import { readInputCell, type CellProblem, type InputKind } from './inputCell';

/** What a form says of one item that the unit scores. */
export interface ItemEntry {
  /** Position in the table of the form. */
  readonly row: number;
  readonly entered: TemplateRow;
  /** Whether its data or points are refused for what the file says beside their values. */
  readonly isRefused: boolean;
  /** By row and column key of the form. */
  readonly findings: readonly Finding[];
}

const TEXT_KEYS = [...EVIDENCE_KEYS, 'explanation', 'note'] as const;

/** Reads the answers for an item, with what its cells are besides their values. */
export function readItemEntry(
  form: OpenForm,
  grid: Grid,
  { code, row }: ReturnedRow,
  scored: ScoredItem,
): ItemEntry {
  const { table, origin, pointsKey } = form;
  const sheetRow = origin.rows[row] ?? -1;
  const asked = askedFor(scored.item.rule);
  const findings: Finding[] = [];
  const report = (key: string, { code: problem, parameters }: CellProblem): void => {
    const place = { table: 'template', row, column: key } as const;
    findings.push(finding(problem, { place, item: code, parameters }));
  };
  const input = (key: string, kind: InputKind): CellInput => {
    const column = origin.columns.get(key) ?? -1;
    const reading = readInputCell(grid, sheetRow, column, table.cell(row, key), kind);
    reading.problems.forEach((problem) => report(key, problem));
    return reading.value;
  };
  const closed = (key: string): CellInput => {
    const value = table.cell(row, key);
    if (isBlank(value) || isWord(value)) {
      return value;
    }
    report(key, { code: 'closedCellFilled', parameters: { text: quoted(value) } });
    return null;
  };
  const cells = new Map<string, CellInput>([
    ['first', asked === 'points' ? closed('first') : input('first', asked)],
    ['second', asked === 'ratio' ? input('second', asked) : closed('second')],
    [pointsKey, asked === 'points' ? input(pointsKey, asked) : table.cell(row, pointsKey)],
    [EARLIER_EVIDENCE, table.cell(row, EARLIER_EVIDENCE)],
    ...TEXT_KEYS.map((key): [string, CellInput] => [key, input(key, 'text')]),
  ]);
  let entered = templateRow(code, (key) => cells.get(key) ?? null, pointsKey);
  if (asked !== 'points' && !saysNotApplicable(cells.get('first') ?? null)) {
    const formula = formulaAt(grid, sheetRow, origin.columns.get(pointsKey) ?? -1);
    const reading = readComputedCell(scored, entered.data, table.cell(row, pointsKey), formula);
    reading.problems.forEach((problem) => report(pointsKey, problem));
    entered = { ...entered, points: reading.value };
  }
  const isRefused = findings.some(
    ({ code: problem, place }) =>
      FINDING_SEVERITY[problem] === 'error' && ['first', 'second', pointsKey].includes(place.column ?? ''),
  );
  return { row, entered, isRefused, findings };
}

/** "KAD" and "KPS" may stand in any cell of the row. */
function isWord(cell: CellInput): boolean {
  return saysNoCase(cell) || saysNotApplicable(cell);
}
