import { finding } from '../core/finding/create';
import type { Finding } from '../core/finding/finding';
import type { CriterionRow } from '../core/framework/criterionRow';
import { levelWord, sourceWord } from '../core/framework/vocabulary';
import { pointsToNumber } from '../core/points/points';
import { cellAddress } from './grid/address';
import { cellAmount, isBlank, oneLine } from './grid/cellValue';
import { fold } from './grid/fold';
import type { Grid, GridValue } from './grid/grid';
import { isOfficialCode, readOfficialCodes, type OfficialCode } from './official/officialCodes';
import { findOfficialColumns, type OfficialColumns } from './official/officialColumns';
import { readOption, ruleOfOptions, type OfficialOption } from './official/officialOptions';

/** The rows of an official table in the shape of the criteria table, and what could not be understood. */
export interface OfficialTableReading {
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
}

/** A numbered row with the scoring levels that stand below it. */
interface NumberedRow {
  readonly row: number;
  readonly name: string;
  readonly maximum: GridValue;
  readonly options: OfficialOption[];
}

/**
 * Reads the annex of a decision as it is printed: STT, content, maximum; each scoring level on a row of its own
 * without a number; fields numbered I, II or 1, 2.
 *
 * Everything is scored by the unit unless its text names the sociological survey; the department completes the
 * rest (evidence, due period) in the sheet. A line that is no level and no item is a finding, never dropped
 * silently.
 */
export function readOfficialTable(grid: Grid): OfficialTableReading {
  const columns = findOfficialColumns(grid);
  if (!columns) {
    const parameters = { table: 'STT | Nội dung | Điểm tối đa', sheet: grid.sheet };
    return {
      criteria: [],
      findings: [finding('tableMissing', { place: { table: 'criteria', sheet: grid.sheet }, parameters })],
    };
  }
  const { numbered, findings } = collectRows(grid, columns);
  const codes = readOfficialCodes(
    numbered.map(({ row }) => {
      const cell = grid.values[row]?.[columns.code];
      return { text: oneLine(cell), isNumber: typeof cell === 'number' };
    }),
  );
  const criteria = numbered.map((row, index) => {
    const code = codes[index] ?? { code: '', level: 3 as const };
    return criterionOf(row, code, (codes[index + 1]?.level ?? 1) > code.level);
  });
  return { criteria, findings };
}

function collectRows(grid: Grid, columns: OfficialColumns): { numbered: NumberedRow[]; findings: Finding[] } {
  const numbered: NumberedRow[] = [];
  const findings: Finding[] = [];
  for (let row = columns.headingRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    const name = cells[columns.name] ?? null;
    const maximum = cells[columns.maximum] ?? null;
    if (isOfficialCode(oneLine(cells[columns.code])) && !isNumberingLine(cells, columns)) {
      numbered.push({ row, name: oneLine(name), maximum, options: [] });
      continue;
    }
    if (isBlank(name) || isTotal(name)) {
      continue;
    }
    const option = readOption(name, maximum);
    const owner = numbered.at(-1);
    if (option && owner) {
      owner.options.push(option);
    } else if (owner) {
      findings.push(
        finding('optionNotUnderstood', {
          place: {
            table: 'criteria',
            sheet: grid.sheet,
            cell: cellAddress(grid.row + row, grid.column + columns.name),
          },
          parameters: { text: oneLine(name) },
        }),
      );
    }
  }
  return { numbered, findings };
}

/** The line "(1) (2) (3)" below the headings of many annexes. */
function isNumberingLine(cells: readonly GridValue[], { name }: OfficialColumns): boolean {
  return /^\(?\d{1,2}\)?$/u.test(oneLine(cells[name]));
}

function isTotal(name: GridValue): boolean {
  return /^(tong cong|tong diem|tong so|cong)\b/u.test(fold(oneLine(name)));
}

function criterionOf(row: NumberedRow, { code, level }: OfficialCode, hasChildren: boolean): CriterionRow {
  const amount = cellAmount(row.maximum);
  const maximum = amount === undefined ? maximumText(row.maximum) : pointsToNumber(amount);
  const isSurvey = /dieu tra xa hoi hoc|dieu tra xhh/u.test(fold(row.name));
  const scored = hasChildren
    ? { source: null, rule: null, parameters: null }
    : { source: sourceWord(isSurvey ? 'survey' : 'self'), ...ruleOfOptions(row.options) };
  return {
    code,
    level: levelWord(level),
    name: row.name,
    maximum,
    ...scored,
    evidence: null,
    evidenceRequired: null,
    appraiser: null,
    groups: null,
    duePeriod: null,
    notApplicableAllowed: null,
    noCaseFullPoints: null,
  };
}

function maximumText(cell: GridValue): CriterionRow['maximum'] {
  return isBlank(cell) ? null : cell;
}
