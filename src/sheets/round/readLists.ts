import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { ClassThreshold } from '../../core/setup/classThreshold';
import type { Period } from '../../core/setup/period';
import type { Group } from '../../core/setup/unit';
import { cellAmount, isBlank, oneLine } from '../grid/cellValue';
import { isoFromCell } from '../../core/dates/dateSerial';
import type { TableRows } from '../tables/readTable';

/** The short tables of the settings sheet, understood at once: everything else refers to them. */
export interface ListReading<T> {
  readonly values: readonly T[];
  readonly findings: readonly Finding[];
}

const HUNDRED_PERCENT = 100_000_000;

/** Periods in the order of their rows. A row without a code, or with one used before, is left out. */
export function readPeriods(rows: TableRows): ListReading<Period> {
  const values: Period[] = [];
  const findings: Finding[] = [];
  for (let row = 0; row < rows.count; row++) {
    const code = oneLine(rows.cell(row, 'code'));
    if (code === '' || values.some((period) => period.code === code)) {
      if (code !== '') {
        findings.push(
          finding('periodCodeTwice', { place: { table: 'periods', row, column: 'code' } }, { code }),
        );
      }
      continue;
    }
    const cell = rows.cell(row, 'deadline');
    const deadline = isoFromCell(cell);
    if (deadline === undefined && !isBlank(cell)) {
      findings.push(
        finding(
          'deadlineInvalid',
          { place: { table: 'periods', row, column: 'deadline' }, period: code },
          { text: oneLine(cell) },
        ),
      );
    }
    const name = oneLine(rows.cell(row, 'name')) || code;
    values.push({ code, name, ...(deadline !== undefined && { deadline }) });
  }
  return { values, findings };
}

/** Groups; a row without a code is left out, of two rows with one code the first counts. */
export function readGroups(rows: TableRows): ListReading<Group> {
  const values: Group[] = [];
  for (let row = 0; row < rows.count; row++) {
    const code = oneLine(rows.cell(row, 'code'));
    if (code !== '' && !values.some((group) => group.code === code)) {
      values.push({ code, name: oneLine(rows.cell(row, 'name')) || code });
    }
  }
  return { values, findings: [] };
}

/** Class thresholds in percent, 0 to 100; a row whose threshold cannot be read is a finding and left out; `rows` are those kept. */
export function readClasses(
  rows: TableRows,
): ListReading<ClassThreshold> & { readonly rows: readonly number[] } {
  const values: ClassThreshold[] = [];
  const kept: number[] = [];
  const findings: Finding[] = [];
  for (let row = 0; row < rows.count; row++) {
    const cell = rows.cell(row, 'atLeast');
    const atLeast = cellAmount(typeof cell === 'string' ? cell.replace(/%\s*$/u, '') : cell);
    if (atLeast === undefined || atLeast < 0 || atLeast > HUNDRED_PERCENT) {
      findings.push(
        finding(
          'classThresholdInvalid',
          { place: { table: 'classes', row, column: 'atLeast' } },
          { text: oneLine(cell), name: oneLine(rows.cell(row, 'name')) },
        ),
      );
      continue;
    }
    const group = oneLine(rows.cell(row, 'group'));
    values.push({ group, name: oneLine(rows.cell(row, 'name')), atLeast });
    kept.push(row);
  }
  return { values, findings, rows: kept };
}
