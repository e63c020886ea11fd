import { oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';

/** Where an official table begins, and which of its columns matter. 0-based within the grid. */
export interface OfficialColumns {
  readonly headingRow: number;
  readonly code: number;
  readonly name: number;
  readonly maximum: number;
}

/** How far down the heading is looked for: annexes begin with a page of titles. */
const SEARCH_ROWS = 60;

const CODE_HEADING = /^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi)$/u;
const NAME_HEADING = /^(noi dung|linh vuc|tieu chi|ten tieu chi|cac tieu chi|danh muc)/u;
const MAXIMUM_HEADING = /^(diem toi da|diem chuan|thang diem|diem quy dinh|so diem toi da|diem)$/u;

/** Finds the heading by its words: STT, Nội dung or Tiêu chí, Điểm tối đa; undefined if there is none. */
export function findOfficialColumns(grid: Grid): OfficialColumns | undefined {
  for (let row = 0; row < Math.min(grid.values.length, SEARCH_ROWS); row++) {
    const texts = (grid.values[row] ?? []).map((cell) => fold(oneLine(cell)));
    const find = (pattern: RegExp): number => texts.findIndex((text) => pattern.test(text));
    const [code, name, maximum] = [find(CODE_HEADING), find(NAME_HEADING), find(MAXIMUM_HEADING)];
    if (code >= 0 && name >= 0 && maximum >= 0) {
      return { headingRow: row, code, name, maximum };
    }
  }
  return undefined;
}
