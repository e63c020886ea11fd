import { readCellPoints } from '../cells/cellPoints';
import { cellText, isBlankRow } from '../cells/cellText';
import { checksum } from '../cells/checksum';
import { formatDecimal, parseDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import type { CriterionRow } from '../rows/criterionRow';

/** What a row of the criteria was when the framework was locked. */
export interface LockedRow {
  readonly code: string;
  /** Absent where it was no amount of points. */
  readonly maximum?: Points;
  /** Of everything but code and maximum. */
  readonly fingerprint: string;
}

/** The framework as it was locked. */
export interface LockMark {
  readonly version: number;
  /** In their order, blank ones left out; one text of all of them where they are too many to be told apart in a cell. */
  readonly rows: readonly LockedRow[] | { readonly whole: string };
}

/** Excel holds 32,767 characters in a cell. */
const LONGEST = 32_000;
const WHOLE = '*';
const SET_APART = /[%\s=#*]/gu;
const WRITTEN_ROW = /^([^\s=#*]*)(?:=([^\s=#*]+))?#([0-9a-z]+)$/u;
const WRITTEN_VERSION = /^v(\d{1,4})$/u;

/** A row as it would be marked now. */
export function lockedRow({ code, maximum, ...rest }: CriterionRow): LockedRow {
  const points = readCellPoints(maximum);
  const others = Object.entries(rest)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, cell]) => cellText(cell).replace(/\s+/gu, ' '));
  return {
    code: cellText(code),
    ...(points.kind === 'points' && { maximum: points.points }),
    fingerprint: short(others.join('\n')),
  };
}

/** The text that keeps what was locked: "v2 1=16#k3f9a 1.1=3.5#…", of at most one cell. */
export function writeLockMark(criteria: readonly CriterionRow[], version: number): string {
  const rows = criteria.filter((row) => !isBlankRow(row)).map((row) => rowText(lockedRow(row)));
  const text = [`v${version}`, ...rows].join(' ');
  return text.length > LONGEST ? `v${version} ${WHOLE}${wholeOf(criteria)}` : text;
}

/** All rows in one fingerprint. */
export function wholeOf(criteria: readonly CriterionRow[]): string {
  return short(
    criteria
      .filter((row) => !isBlankRow(row))
      .map((row) => rowText(lockedRow(row)))
      .join(' '),
  );
}

/** @returns undefined for a text that no lock has written. */
export function readLockMark(text: string): LockMark | undefined {
  const [first = '', ...parts] = text.trim().split(/\s+/u);
  const version = WRITTEN_VERSION.exec(first)?.[1];
  if (version === undefined) {
    return undefined;
  }
  const [only = ''] = parts;
  if (parts.length === 1 && only.startsWith(WHOLE)) {
    return { version: Number(version), rows: { whole: only.slice(WHOLE.length) } };
  }
  const rows = parts.flatMap((part) => readRow(part) ?? []);
  return rows.length === parts.length ? { version: Number(version), rows } : undefined;
}

function readRow(text: string): LockedRow | undefined {
  const [, code, maximum, fingerprint] = WRITTEN_ROW.exec(text) ?? [];
  if (code === undefined || fingerprint === undefined) {
    return undefined;
  }
  const amount = maximum === undefined ? undefined : parseDecimal(maximum);
  return {
    code: code.replace(/%([0-9a-f]{4})/gu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
    ...(amount?.ok && { maximum: amount.value }),
    fingerprint,
  };
}

function rowText({ code, maximum, fingerprint }: LockedRow): string {
  const plain = code.replace(SET_APART, (each) => `%${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${plain}${maximum === undefined ? '' : `=${formatDecimal(maximum, '.')}`}#${fingerprint}`;
}

function short(text: string): string {
  return parseInt(checksum(text), 16).toString(36);
}
