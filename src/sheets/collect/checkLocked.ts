import { finding } from '../../core/finding/create';
import type { Finding, FindingParameter } from '../../core/finding/finding';
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
  const there = new Set(form.rows.map(({ code }) => code));
  const missing = [...selfScored].filter((code) => !there.has(code));
  return [
    ...(changed.length > 0 && form.isIntact() ? [outdated(changed)] : changed),
    ...form.rows
      .filter((row) => !byCode.has(row.code) && holdsEntry(form, row))
      .map(({ row, code, locked }) =>
        finding('formRowUnknown', {
          place: { table: 'form', row, column: 'code' },
          parameters: { code, name: oneLine(locked.name) },
        }),
      ),
    ...missing.map((code) =>
      finding('formRowMissing', {
        place: { table: 'form' },
        item: code,
        parameters: { code, name: oneLine(byCode.get(code)?.name) },
      }),
    ),
  ];
}

const LOCKED = ['name', 'maximum', 'rule'] as const;

const HEADINGS: ReadonlyMap<string, string> = new Map(formColumns([], true).map(({ key, vi }) => [key, vi]));

function differences({ row, code, locked }: ReturnedRow, wanted: LockedRow): Finding[] {
  return LOCKED.filter((key) => !isSame(key, locked[key], wanted[key])).map((key) =>
    finding('lockedChanged', {
      place: { table: 'form', row, column: key },
      item: code,
      parameters: {
        column: HEADINGS.get(key) ?? key,
        found: said(locked[key]),
        expected: said(wanted[key]),
      },
    }),
  );
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

function said(cell: CellInput): FindingParameter {
  if (isBlank(cell)) {
    return '';
  }
  const value = quoted(cell);
  return typeof value === 'string' ? shortened(oneLine(value)) : value;
}

function shortened(text: string): string {
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

function outdated(changed: readonly Finding[]): Finding {
  const [first] = changed;
  return finding('formOutdated', {
    place: first?.place ?? { table: 'form' },
    ...(first?.item !== undefined && { item: first.item }),
    parameters: { count: changed.length, ...first?.parameters },
  });
}

/** A row without a code is the total, a signature or a remark of the unit, unless there is an answer in it. */
function holdsEntry({ table }: OpenForm, { row, code }: ReturnedRow): boolean {
  return code !== '' || !isBlank(table.cell(row, 'first'));
}
