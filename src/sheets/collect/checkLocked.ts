import { finding } from '../../core/finding/create';
import type { FindingPayload } from '../../core/finding/codes';
import type { Finding, Whereabouts } from '../../core/finding/finding';
import type { QuotedParameter } from '../../core/finding/parameters';
import { quoted } from '../../core/cells/cellText';
import type { CellInput } from '../../core/cells/cell';
import { cellAmount, isBlank, oneLine } from '../grid/cellValue';
import { formColumns } from '../form/formColumns';
import type { LockedRow } from '../form/identity';
import type { OpenForm, ReturnedRow } from '../form/openForm';

/**
 * What of a form's locked parts is not as this round has it: the cell, what was found there and what was expected;
 * rows that the framework does not have; items that the form does not have any more.
 *
 * A form whose checksum is as it was sent was not changed by the unit: then the framework was, and one warning
 * says so. Entries are checked against the framework of the round in either case.
 *
 * @param expected the rows as they would be sent today.
 * @param selfScored codes of the items that the unit scores; of other rows nobody misses one.
 */
export function checkLocked(
  form: OpenForm,
  expected: readonly LockedRow[],
  selfScored: ReadonlySet<string>,
): Finding[] {
  const byCode = new Map(expected.map((row) => [String(row.code), row]));
  const changed = form.rows.flatMap((row) => {
    const wanted = byCode.get(row.code);
    return wanted ? differences(row, wanted) : [];
  });
  const [first] = changed;
  const there = new Set(form.rows.map(({ code }) => code));
  const missing = [...selfScored].filter((code) => !there.has(code));
  return [
    ...(first && form.isIntact()
      ? [outdated(first, changed.length)]
      : changed.map(({ where, parameters }) => finding('lockedChanged', where, parameters))),
    ...form.rows
      .filter((row) => !byCode.has(row.code) && holdsEntry(form, row))
      .map(({ row, code, locked }) =>
        finding(
          'formRowUnknown',
          { place: { table: 'form', row, column: 'code' } },
          { code, name: oneLine(locked.name) },
        ),
      ),
    ...missing.map((code) =>
      finding(
        'formRowMissing',
        { place: { table: 'form' }, item: code },
        { code, name: oneLine(byCode.get(code)?.name) },
      ),
    ),
  ];
}

const LOCKED = ['name', 'maximum', 'rule'] as const;

const HEADINGS: ReadonlyMap<string, string> = new Map(formColumns([], true).map(({ key, vi }) => [key, vi]));

/** A locked cell that is not as it would be sent today. */
interface LockedDifference {
  readonly where: Whereabouts;
  readonly parameters: FindingPayload<'lockedChanged'>;
}

function differences({ row, code, locked }: ReturnedRow, wanted: LockedRow): LockedDifference[] {
  return LOCKED.filter((key) => !isSame(key, locked[key], wanted[key])).map((key) => ({
    where: { place: { table: 'form', row, column: key }, item: code },
    parameters: {
      column: HEADINGS.get(key) ?? key,
      found: said(locked[key]),
      expected: said(wanted[key]),
    },
  }));
}

function isSame(key: (typeof LOCKED)[number], found: CellInput, wanted: CellInput): boolean {
  if (found === wanted) {
    return true;
  }
  if (key === 'maximum') {
    return cellAmount(found) === cellAmount(wanted);
  }
  return (typeof found !== 'object' || found === null) && oneLine(found) === oneLine(wanted);
}

/** Longer texts are named by their beginning; where they differ, the cell itself shows. */
const QUOTED_LENGTH = 80;

function said(cell: CellInput): QuotedParameter {
  if (isBlank(cell)) {
    return '';
  }
  const value = quoted(cell);
  return typeof value === 'string' ? shortened(oneLine(value)) : value;
}

function shortened(text: string): string {
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

function outdated({ where, parameters }: LockedDifference, count: number): Finding {
  return finding('formOutdated', where, { count, ...parameters });
}

/** A row without a code is the total, a signature or a remark of the unit, unless there is an answer in it. */
function holdsEntry({ table }: OpenForm, { row, code }: ReturnedRow): boolean {
  return code !== '' || !isBlank(table.cell(row, 'first'));
}
