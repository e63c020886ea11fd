import { NO_CASE_TEXT, NOT_APPLICABLE_TEXT, type ScoreRow } from '../../core/entries/entry';
import { saysNoCase } from '../../core/entries/readData';
import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { CellInput } from '../../core/framework/criterionRow';
import { isBlank, oneLine } from '../grid/cellValue';
import { isoFromCell, shownDate } from '../grid/dateSerial';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import { locate, type TableOrigin } from '../tables/origins';
import { readTable, type TableRows } from '../tables/readTable';
import { SHEET_NAMES } from '../tables/sheetNames';
import { EVIDENCE_KEYS, formColumns, formPointsKey } from './formColumns';
import {
  lockedChecksum,
  readIdentitySheet,
  readPrintedIdentity,
  type LockedRow,
  type TemplateIdentity,
} from './identity';

/** What a unit entered for one item. */
export interface TemplateRow {
  readonly itemCode: string;
  /** Level, number, or "a/b". */
  readonly data: CellInput;
  readonly points: CellInput;
  readonly evidence: CellInput;
  readonly explanation: CellInput;
  readonly note: CellInput;
}

/** A scoring template that was read; findings about rows find their cells through `origin` (table "template"). */
export type TemplateReading =
  | {
      readonly kind: 'template';
      readonly identity: TemplateIdentity;
      /** Whether the hidden sheet was there; else the identity is what is printed above the form. */
      readonly identityIsCertain: boolean;
      readonly rows: readonly TemplateRow[];
      readonly origin: TableOrigin;
      /** With sheet and cell. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'none' };

/** How far down the heading row is looked for. */
const HEADING_SEARCH_ROWS = 60;
const HEADING_WORDS = ['Mã', 'Nội dung', 'Điểm tối đa', 'Cách chấm'].map(fold);

/**
 * Reads a scoring template from its sheets, whatever they are called now: the form is the sheet with its
 * headings, rows go by their codes and columns by their headings; rows that were put in, taken out or sorted do
 * no harm to the rest. Locked parts that differ from what was sent are the finding `formTampered`.
 */
export function readTemplate(sheets: readonly Grid[]): TemplateReading {
  const hidden = sheets.map(readIdentitySheet).find((reading) => reading !== undefined);
  const form = sheets.map(findForm).find((found) => found !== undefined);
  const identity = hidden?.identity ?? (form && readPrintedIdentity(form.above));
  if (!form || !identity) {
    return hidden ? formMissing(hidden.identity) : { kind: 'none' };
  }
  const definition = {
    table: 'template',
    name: SHEET_NAMES.form,
    sheet: SHEET_NAMES.form,
    columns: formColumns([{ code: identity.periodCode, name: identity.periodName }]),
  } as const;
  const table = readTable(definition, form.grid);
  const locked: LockedRow[] = [];
  const rows: TemplateRow[] = [];
  const rowNumbers: number[] = [];
  const findings: Finding[] = [...table.findings];
  const seen = new Set<string>();
  for (let row = 0; row < table.count; row++) {
    const code = oneLine(table.cell(row, 'code'));
    if (code === '') {
      continue;
    }
    locked.push(lockedCells(table, row));
    if (oneLine(table.cell(row, 'rule')) === '') {
      continue;
    }
    if (seen.has(code)) {
      findings.push(finding('entryTwice', { place: { table: 'template', row, column: 'code' }, item: code }));
      continue;
    }
    seen.add(code);
    rows.push(readRow(table, row, code, formPointsKey(identity.periodCode)));
    rowNumbers.push(table.origin.rows[row] ?? 0);
  }
  if (hidden && lockedChecksum(identity, locked) !== hidden.checksum) {
    findings.push(finding('formTampered', { place: { table: 'template', sheet: form.grid.sheet } }));
  }
  const origins = new Map([['template' as const, table.origin]]);
  return {
    kind: 'template',
    identity,
    identityIsCertain: hidden !== undefined,
    rows,
    origin: { ...table.origin, rows: rowNumbers },
    findings: findings.map((each) => locate(each, origins)),
  };
}

/** The row of the score table that an entry of a form makes; every other period and stage stays empty. */
export function scoreRowOf(
  row: TemplateRow,
  unitCode: string,
  period: number,
  periodCount: number,
): ScoreRow {
  return {
    unitCode,
    itemCode: row.itemCode,
    entries: Array.from({ length: periodCount }, (_, index) =>
      index === period ? { data: row.data, points: row.points } : { data: null, points: null },
    ),
    survey: null,
    appraisal1: null,
    appraisal2: null,
    council: null,
    evidence: row.evidence,
    explanation: row.explanation,
    note: row.note,
  };
}

function formMissing(identity: TemplateIdentity): TemplateReading {
  const place = { table: 'template', sheet: SHEET_NAMES.form } as const;
  return {
    kind: 'template',
    identity,
    identityIsCertain: true,
    rows: [],
    origin: { sheet: SHEET_NAMES.form, headingRow: 0, rows: [], columns: new Map() },
    findings: [
      finding('tableMissing', { place, parameters: { table: SHEET_NAMES.form, sheet: SHEET_NAMES.form } }),
    ],
  };
}

/** The part of a sheet from its heading row down, and what is printed above it. */
function findForm(grid: Grid): { grid: Grid; above: Grid['values'] } | undefined {
  const row = grid.values.slice(0, HEADING_SEARCH_ROWS).findIndex((cells) => {
    const texts = new Set(cells.map((cell) => fold(oneLine(cell))));
    return HEADING_WORDS.every((word) => texts.has(word));
  });
  return row < 0
    ? undefined
    : {
        grid: { ...grid, row: grid.row + row, values: grid.values.slice(row) },
        above: grid.values.slice(0, row),
      };
}

function lockedCells(table: TableRows, row: number): LockedRow {
  return {
    code: table.cell(row, 'code'),
    name: table.cell(row, 'name'),
    maximum: table.cell(row, 'maximum'),
    rule: table.cell(row, 'rule'),
  };
}

function readRow(table: TableRows, row: number, itemCode: string, pointsKey: string): TemplateRow {
  const first = table.cell(row, 'first');
  const second = table.cell(row, 'second');
  const points = table.cell(row, pointsKey);
  const saysNotApplicable = oneLine(first).toUpperCase() === NOT_APPLICABLE_TEXT;
  const isNoCase = saysNoCase(first) || saysNoCase(points);
  const data = isNoCase ? NO_CASE_TEXT : saysNotApplicable ? null : joinData(first, second);
  return {
    itemCode,
    data,
    points: saysNotApplicable ? NOT_APPLICABLE_TEXT : pointsBeside(data, points),
    evidence: joinEvidence(table, row),
    explanation: blankToNull(table.cell(row, 'explanation')),
    note: blankToNull(table.cell(row, 'note')),
  };
}

/** "a/b" where there is a denominator; else what stands in (a), as it is. */
function joinData(first: CellInput, second: CellInput): CellInput {
  if (typeof first === 'object' && first !== null) {
    return first;
  }
  return isBlank(second) ? blankToNull(first) : `${oneLine(first, ',')}/${oneLine(second, ',')}`;
}

/** Beside data, a text is the form's own "Sai số liệu": the core judges the data itself and says it better. */
function pointsBeside(data: CellInput, points: CellInput): CellInput {
  return data !== null && typeof points !== 'number' ? null : blankToNull(points);
}

function joinEvidence(table: TableRows, row: number): CellInput {
  const parts = EVIDENCE_KEYS.map((key) => {
    const cell = table.cell(row, key);
    const date = key === 'documentDate' ? isoFromCell(cell) : undefined;
    return date === undefined ? oneLine(cell, ',') : shownDate(date);
  }).filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}

function blankToNull(cell: CellInput): CellInput {
  return isBlank(cell) ? null : cell;
}
