import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { readIdentitySheet, readPrintedIdentity, type HiddenIdentity, type FormIdentity } from './identity';

/** A form among the sheets of a file, and whose it says that it is. */
export interface FoundForm {
  readonly identity: FormIdentity;
  /** The hidden sheet, where one is there that agrees with what is printed; else only that is known. */
  readonly hidden?: HiddenIdentity;
  /** Of the only form of a file: what its hidden sheet says instead of what is printed. */
  readonly contradicted?: FormIdentity;
  /** The sheet from the heading row of the form down; one that nobody sees may be among them. */
  readonly grid: Grid;
}

/** How far down and to the right the heading row is looked for; a sheet may be made to be searched for hours. */
const HEADING_SEARCH_ROWS = 60;
const HEADING_SEARCH_COLUMNS = 200;
const HEADING_WORDS = ['Mã', 'Nội dung', 'Điểm tối đa', 'Cách chấm'].map(fold);

/**
 * The forms in a file, whatever their sheets are called now: the sheets with the headings of a form that say, or
 * whose hidden sheet says, for whom they are. A sheet may have been copied here from another file: what is printed
 * on it goes with its entries, and a hidden sheet counts only for the form that says the same. Forms that are seen come
 * before those that are not.
 */
export function findForms(sheets: readonly Grid[]): FoundForm[] {
  const hidden = sheets.flatMap((grid) => readIdentitySheet(grid) ?? []);
  const seenFirst = [...sheets].sort((left, right) => Number(isHidden(left)) - Number(isHidden(right)));
  const forms = seenFirst.flatMap((grid) => findHeading(grid) ?? []);
  return forms.flatMap(({ grid, above }): FoundForm[] => {
    const printed = readPrintedIdentity(above);
    const [first, ...more] = hidden;
    if (!printed) {
      return first && more.length === 0 ? [{ identity: first.identity, hidden: first, grid }] : [];
    }
    const own = hidden.find(({ identity }) => agree(identity, printed));
    if (own) {
      return [{ identity: own.identity, hidden: own, grid }];
    }
    return [
      { identity: printed, grid, ...(first && forms.length === 1 && { contradicted: first.identity }) },
    ];
  });
}

function isHidden(grid: Grid): boolean {
  return grid.isHidden === true;
}

/** What is not printed any more contradicts nothing. */
function agree(hidden: FormIdentity, printed: FormIdentity): boolean {
  const isSame = (key: 'unitCode' | 'periodCode' | 'roundId'): boolean =>
    printed[key] === '' || printed[key] === hidden[key];
  const isSameVersion =
    printed.frameworkVersion === 0 || printed.frameworkVersion === hidden.frameworkVersion;
  return isSame('unitCode') && isSame('periodCode') && isSame('roundId') && isSameVersion;
}

/** A heading may have a few spaces and marks around it; a longer text is none, and is not worth folding. */
const MARKS_AROUND = 8;

function isHeading(cell: GridValue, word: string): boolean {
  return typeof cell === 'string' && cell.length <= word.length + MARKS_AROUND && fold(cell) === word;
}

/** The part of a sheet from its heading row down, and what is printed above it. */
function findHeading(grid: Grid): { grid: Grid; above: Grid['values'] } | undefined {
  const row = grid.values.slice(0, HEADING_SEARCH_ROWS).findIndex((cells) => {
    const searched = cells.slice(0, HEADING_SEARCH_COLUMNS);
    return HEADING_WORDS.every((word) => searched.some((cell) => isHeading(cell, word)));
  });
  return row < 0
    ? undefined
    : {
        grid: { ...grid, row: grid.row + row, values: grid.values.slice(row) },
        above: grid.values.slice(0, row),
      };
}
