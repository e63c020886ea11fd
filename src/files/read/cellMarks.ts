import { SSF, type CellObject, type Range } from '@e965/xlsx';
import { cellKey, type CellMarks } from '../../sheets/grid/cellMarks';
import type { Area } from '../../sheets/layout/sheetLayout';

/** Collects what the cells of one sheet are besides their values. */
export interface MarkCollector {
  add(row: number, column: number, cell: CellObject): void;
  marks(merges: readonly Range[] | undefined): CellMarks;
}

export function markCollector(): MarkCollector {
  const formulas = new Map<number, string>();
  const dates = new Map<number, string>();
  const percents = new Set<number>();
  return {
    add: (row, column, cell) => {
      if (cell.f !== undefined) {
        formulas.set(cellKey(row, column), cell.f);
      }
      if (cell.t === 'n') {
        const kind = formatKind(cell);
        if (kind === 'date') {
          dates.set(cellKey(row, column), String(cell.z));
        } else if (kind === 'percent') {
          percents.add(cellKey(row, column));
        }
      }
    },
    marks: (merges = []) => ({ formulas, dates, percents, merges: merges.map(areaOf) }),
  };
}

type FormatKind = 'date' | 'percent' | 'other';

/** Files use few formats, in many cells. */
const KINDS = new Map<string, FormatKind>();
const MAX_KINDS = 500;

/** What the number format of a cell makes of its number. */
export function formatKind({ z }: CellObject): FormatKind {
  if (typeof z !== 'string' || z === 'General') {
    return 'other';
  }
  const known = KINDS.get(z);
  if (known !== undefined) {
    return known;
  }
  const kind = showsDate(z) ? 'date' : z.includes('%') ? 'percent' : 'other';
  if (KINDS.size < MAX_KINDS) {
    KINDS.set(z, kind);
  }
  return kind;
}

/** The library types this part of itself as `any`. */
const showsDate = (SSF as { is_date(format: string): boolean }).is_date;

function areaOf({ s, e }: Range): Area {
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}
