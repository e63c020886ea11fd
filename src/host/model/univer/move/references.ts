import type { Rect } from '../../rect';
import { MAX_COLUMNS, MAX_ROWS } from '../range/rects';
import { shiftRect, type Shift } from './shift';

/** Texts in quotes, then references with an optional sheet name. Function names and words around are excluded. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.[])((?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_(!\]])/giu;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A". */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheet name as formulas write it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** "A1:B2", with dollar signs if absolute. */
export function addressOf(rect: Rect, absolute = false): string {
  const sign = absolute ? '$' : '';
  const cell = (row: number, column: number): string => `${sign}${columnName(column)}${sign}${row + 1}`;
  const first = cell(rect.row, rect.column);
  const last = cell(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

export interface Reference {
  readonly sheet?: string;
  readonly rect: Rect;
}

/** A single reference such as "'Xếp hạng'!$A$1:$B$2" or "1:3"; null if the text is anything else. */
export function parseReference(text: string): Reference | null {
  let found: Reference | null = null;
  const trimmed = text.trim().replace(/^=/, '');
  const rest = replaceReferences(trimmed, (reference) => {
    found ??= reference;
    return '';
  });
  return rest === '' ? found : null;
}

/**
 * Moves every reference of a formula or a list of areas that points to the changed sheet. `home` is the sheet that
 * references without a sheet name mean.
 */
export function shiftReferences(text: string, home: string, changed: string, shift: Shift): string {
  return replaceReferences(text, ({ sheet, rect }, found, write) => {
    if ((sheet ?? home).toLowerCase() !== changed.toLowerCase()) {
      return found;
    }
    const moved = shiftRect(rect, shift);
    return moved ? write(moved) : '#REF!';
  });
}

/** The text with a sheet's new name in its references; texts in quotes stay. */
export function renameSheetIn(text: string, from: string, to: string): string {
  const names = [`'${from.replace(/'/g, "''")}'`, from].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const reference = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.'])(?:${names.join('|')})!`, 'giu');
  return text.replace(reference, (found) => (found.startsWith('"') ? found : `${quotedSheet(to)}!`));
}

/** As a copied formula sees it: relative parts move by the distance, absolute ones stay. */
export function offsetReferences(text: string, rows: number, columns: number): string {
  return text.replace(REFERENCE, (found: string, ...groups: unknown[]) => {
    const group = groups as (string | undefined)[];
    if (found.startsWith('"')) {
      return found;
    }
    const prefix = group[0] ?? '';
    const column = (dollar: string | undefined, name: string): string =>
      dollar === '$' ? `$${name}` : columnName(Math.max(0, columnIndex(name) + columns));
    const row = (dollar: string | undefined, number: string): string =>
      dollar === '$' ? `$${number}` : String(Math.max(1, Number(number) + rows));
    if (group[4] !== undefined && group[6] !== undefined) {
      const first = column(group[3], group[4]) + row(group[5], group[6]);
      const last =
        group[8] !== undefined && group[10] !== undefined
          ? `:${column(group[7], group[8])}${row(group[9], group[10])}`
          : '';
      return prefix + first + last;
    }
    return `${prefix}${row(group[11], group[12] ?? '1')}:${row(group[13], group[14] ?? '1')}`;
  });
}

function replaceReferences(
  text: string,
  replace: (reference: Reference, found: string, write: (rect: Rect) => string) => string,
): string {
  return text.replace(REFERENCE, (found: string, ...groups: unknown[]) => {
    const group = groups as (string | undefined)[];
    if (found.startsWith('"')) {
      return found;
    }
    const prefix = group[0] ?? '';
    const sheet = group[1]?.replace(/''/g, "'") ?? group[2];
    const named = sheet === undefined ? {} : { sheet };
    if (group[4] !== undefined && group[6] !== undefined) {
      const [c1, r1] = [columnIndex(group[4]), Number(group[6]) - 1];
      const [c2, r2] = [columnIndex(group[8] ?? group[4]), Number(group[10] ?? group[6]) - 1];
      if (Math.max(c1, c2) >= MAX_COLUMNS || Math.max(r1, r2) >= MAX_ROWS || Math.min(r1, r2) < 0) {
        return found;
      }
      const rect = rectBetween(r1, c1, r2, c2);
      const write = (moved: Rect): string => {
        const first = `${group[3] ?? ''}${columnName(moved.column)}${group[5] ?? ''}${moved.row + 1}`;
        const isArea = group[8] !== undefined;
        const last = `${group[7] ?? ''}${columnName(moved.column + moved.columns - 1)}${group[9] ?? ''}${moved.row + moved.rows}`;
        return prefix + (isArea ? `${first}:${last}` : first);
      };
      return replace({ ...named, rect }, found, write);
    }
    const rect = rectBetween(Number(group[12]) - 1, 0, Number(group[14]) - 1, MAX_COLUMNS - 1);
    const write = (moved: Rect): string =>
      `${prefix}${group[11] ?? ''}${moved.row + 1}:${group[13] ?? ''}${moved.row + moved.rows}`;
    return replace({ ...named, rect }, found, write);
  });
}

function rectBetween(row1: number, column1: number, row2: number, column2: number): Rect {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
}
