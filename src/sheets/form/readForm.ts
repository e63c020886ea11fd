import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { locate, type TableOrigin } from '../tables/origins';
import { findForms } from './findForms';
import type { FormIdentity } from './identity';
import { openForm } from './openForm';
import { formEntry, type FormEntry } from './formEntry';

/** A form that was read; `origin` knows where its rows and columns stand. */
export type FormReading =
  | {
      readonly kind: 'form';
      readonly identity: FormIdentity;
      /** Whether the hidden sheet was there; else the identity is what is printed above the form. */
      readonly identityIsCertain: boolean;
      readonly rows: readonly FormEntry[];
      readonly origin: TableOrigin;
      /** With sheet and cell. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'none' };

/**
 * Reads the first form among some sheets as it stands, without knowing its round: the rows that have a
 * code and a way of scoring. Whether it is right, `judgeForm` says.
 */
export function readForm(sheets: readonly Grid[]): FormReading {
  const [form] = findForms(sheets);
  if (!form) {
    return { kind: 'none' };
  }
  const { table, origin, pointsKey, rows } = openForm(form);
  const read = new Map<string, { readonly row: FormEntry; readonly sheetRow: number }>();
  const findings: Finding[] = [...table.findings];
  for (const { code, row, locked } of rows) {
    if (code === '' || oneLine(locked.rule) === '') {
      continue;
    }
    if (read.has(code)) {
      findings.push(finding('entryTwice', { place: { table: 'form', row, column: 'code' }, item: code }));
      continue;
    }
    read.set(code, {
      row: formEntry(code, (key) => table.cell(row, key), pointsKey),
      sheetRow: origin.rows[row] ?? 0,
    });
  }
  const origins = new Map([['form' as const, origin]]);
  return {
    kind: 'form',
    identity: form.identity,
    identityIsCertain: form.hidden !== undefined,
    rows: [...read.values()].map(({ row }) => row),
    origin: { ...origin, rows: [...read.values()].map(({ sheetRow }) => sheetRow) },
    findings: findings.map((each) => locate(each, origins)),
  };
}
