import type { Round } from '../../core/round/round';
import { cellAmount, oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { checksum } from '../../core/cells/checksum';

/** Which form it is: of which round and framework, for which unit and period. */
export interface FormIdentity {
  readonly roundId: string;
  readonly frameworkName: string;
  readonly frameworkVersion: number;
  readonly unitCode: string;
  readonly periodCode: string;
  readonly periodName: string;
}

/** The rows "key | value" of the very hidden sheet. */
const FORM_KEYS = {
  format: 'format',
  roundId: 'round',
  frameworkName: 'framework',
  frameworkVersion: 'frameworkVersion',
  unitCode: 'unit',
  periodCode: 'period',
  periodName: 'periodName',
  checksum: 'checksum',
} as const;

export const FORM_FORMAT = 'cchc-form/1';

/** The printed lines above the form, from which the identity is read where the hidden sheet is lost. */
export const HEADER_LABELS = {
  unitName: 'Đơn vị',
  unitCode: 'Mã đơn vị',
  roundId: 'Mã đợt',
  periodName: 'Kỳ',
  periodCode: 'Mã kỳ',
  deadline: 'Hạn nộp',
  frameworkName: 'Bộ tiêu chí',
  frameworkVersion: 'Phiên bản bộ tiêu chí',
} as const;

export function identityOf(round: Round, unit: number, period: number): FormIdentity {
  return {
    roundId: round.settings.id,
    frameworkName: round.framework.name,
    frameworkVersion: round.framework.version,
    unitCode: round.units[unit]?.code ?? '',
    periodCode: round.periods[period]?.code ?? '',
    periodName: round.periods[period]?.name ?? '',
  };
}

/** The cells of the very hidden sheet that say which form it is. */
export function identityCells(identity: FormIdentity, sum: string): (string | number)[][] {
  return [
    [FORM_KEYS.format, FORM_FORMAT],
    [FORM_KEYS.roundId, identity.roundId],
    [FORM_KEYS.frameworkName, identity.frameworkName],
    [FORM_KEYS.frameworkVersion, identity.frameworkVersion],
    [FORM_KEYS.unitCode, identity.unitCode],
    [FORM_KEYS.periodCode, identity.periodCode],
    [FORM_KEYS.periodName, identity.periodName],
    [FORM_KEYS.checksum, sum],
  ];
}

/** What the very hidden sheet says. */
export interface HiddenIdentity {
  readonly identity: FormIdentity;
  /** Of the locked parts, when the form was made. */
  readonly checksum: string;
}

/** Further down there are only lists. */
const IDENTITY_ROWS = 40;

/** Reads the very hidden sheet; undefined if this grid is not one. */
export function readIdentitySheet(grid: Grid): HiddenIdentity | undefined {
  const values = new Map(
    grid.values.slice(0, IDENTITY_ROWS).map((row) => [oneLine(row[0]), oneLine(row[1])]),
  );
  if (values.get(FORM_KEYS.format) !== FORM_FORMAT) {
    return undefined;
  }
  const text = (key: string): string => values.get(key) ?? '';
  return {
    identity: {
      roundId: text(FORM_KEYS.roundId),
      frameworkName: text(FORM_KEYS.frameworkName),
      frameworkVersion: Number(text(FORM_KEYS.frameworkVersion)),
      unitCode: text(FORM_KEYS.unitCode),
      periodCode: text(FORM_KEYS.periodCode),
      periodName: text(FORM_KEYS.periodName),
    },
    checksum: text(FORM_KEYS.checksum),
  };
}

/** Reads the identity from the printed "label: value" lines above the heading row; undefined without a unit. */
export function readPrintedIdentity(rows: readonly (readonly GridValue[])[]): FormIdentity | undefined {
  const values = new Map<string, string>();
  for (const cell of rows.flat()) {
    const line = /^([^:]+):\s*(.+)$/u.exec(oneLine(cell));
    const label = fold(line?.[1] ?? '');
    if (label !== '' && !values.has(label)) {
      values.set(label, line?.[2] ?? '');
    }
  }
  const text = (label: string): string => values.get(fold(label)) ?? '';
  if (text(HEADER_LABELS.unitCode) === '') {
    return undefined;
  }
  return {
    roundId: text(HEADER_LABELS.roundId),
    frameworkName: text(HEADER_LABELS.frameworkName),
    frameworkVersion: Number(text(HEADER_LABELS.frameworkVersion)),
    unitCode: text(HEADER_LABELS.unitCode),
    periodCode: text(HEADER_LABELS.periodCode),
    periodName: text(HEADER_LABELS.periodName),
  };
}

/** The locked cells of one row of the form. */
export interface LockedRow {
  readonly code: GridValue;
  readonly name: GridValue;
  readonly maximum: GridValue;
  readonly rule: GridValue;
}

/**
 * The checksum of what a unit cannot change: the identity, and of each row with a code its code, content,
 * maximum and way of scoring. Rows are sorted by code, so that sorting the sheet changes nothing.
 */
export function lockedChecksum(identity: FormIdentity, rows: readonly LockedRow[]): string {
  const lines = rows
    .map((row) =>
      [oneLine(row.code), oneLine(row.name), String(cellAmount(row.maximum) ?? ''), oneLine(row.rule)].join(
        '\t',
      ),
    )
    .sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  const header = [
    identity.roundId,
    identity.frameworkName,
    identity.frameworkVersion,
    identity.unitCode,
    identity.periodCode,
  ];
  return checksum([header.join('\t'), ...lines].join('\n'));
}
