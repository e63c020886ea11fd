import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { formatRect, parseReference } from '../range/address';
import { rangeObject } from '../range/range';
import { rangeArgument } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import { changeLayout, layoutOf } from './pageLayout';
import type { WorksheetTarget } from './worksheet';

/** The manual breaks of a sheet between rows, or between columns. */
interface Breaks {
  readonly sheet: WorksheetTarget;
  readonly kind: 'rowBreaks' | 'columnBreaks';
}

interface Break extends Breaks {
  /** The first cell of a page. */
  readonly cell: string;
}

/** `Worksheet.horizontalPageBreaks` and `verticalPageBreaks` */
export function pageBreakCollectionObject(sheet: WorksheetTarget, kind: Breaks['kind']): HostObject {
  return collectionObject({ sheet, kind });
}

const collectionObject = defineCollection<Breaks>({
  name: 'PageBreakCollection',
  items: (breaks) => cellsOf(breaks).map((cell) => breakObject({ ...breaks, cell })),
  item: (breaks, key) => {
    const cell = cellsOf(breaks)[Number(key)];
    return cell === undefined ? null : breakObject({ ...breaks, cell });
  },
  methods: {
    add: (breaks, args) => {
      const { row, column } = rangeArgument(breaks.sheet.session, breaks.sheet.id, args, 0).rect;
      const cell = formatRect({ row, column, rows: 1, columns: 1 });
      const others = cellsOf(breaks).filter((each) => placeOf(each, breaks) !== placeOf(cell, breaks));
      setCells(
        breaks,
        [...others, cell].sort((left, right) => placeOf(left, breaks) - placeOf(right, breaks)),
      );
      return breakObject({ ...breaks, cell });
    },
    removePageBreaks: (breaks) => setCells(breaks, []),
  },
});

const breakObject = defineType<Break>({
  name: 'PageBreak',
  properties: {
    rowIndex: { get: ({ cell }) => parseReference(cell)?.rect.row ?? 0 },
    columnIndex: { get: ({ cell }) => parseReference(cell)?.rect.column ?? 0 },
  },
  methods: {
    delete: (each) =>
      setCells(
        each,
        cellsOf(each).filter((cell) => cell !== each.cell),
      ),
    getCellAfterBreak: ({ sheet, cell }) => {
      const rect = parseReference(cell)?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return rangeObject(new RangeTarget(sheet.session, sheet.id, rect));
    },
  },
});

function cellsOf({ sheet, kind }: Breaks): readonly string[] {
  return layoutOf(sheet)[kind] ?? [];
}

function setCells({ sheet, kind }: Breaks, cells: readonly string[]): void {
  if (cells.length > 0 || layoutOf(sheet)[kind] !== undefined) {
    changeLayout(sheet, { [kind]: cells });
  }
}

function placeOf(cell: string, { kind }: Breaks): number {
  const { row = 0, column = 0 } = parseReference(cell)?.rect ?? {};
  return kind === 'rowBreaks' ? row : column;
}
