import { cellAddress } from '../../../sheets/grid/address';
import type { GridValue } from '../../../sheets/grid/gridValue';
import { errorText } from '../errorText';
import { GridBuilder, type FileContext } from '../gridBuilder';
import { packedNumber } from '../packedNumber';
import { refusal, type SheetReading } from '../reading.types';
import type { CellTables } from '../xlsx/cellContent';
import { recordsOf, type BinaryData } from './records';

const ROW = 0;
const COLUMNS = 60;
const RICH_TEXT = 62;
const MERGE = 176;
const ROW_IS_HIDDEN = 0x10;
const COLUMN_IS_HIDDEN = 0x01;

/** The kinds of cells by their record; from 12 on the same once more without a column: one right of the cell before. */
const KINDS = ['blank', 'packed', 'error', 'boolean', 'number', 'text', 'shared'] as const;
const FIRST_CELL = 1;
const FIRST_FORMULA = 8;
const FORMULA_KINDS = ['text', 'number', 'boolean', 'error'] as const;
const FIRST_SHORT = 12;

type CellKind = (typeof KINDS)[number];

/** Formulas are kept in a form of their own, which nobody needs to read here. */
const UNREAD_FORMULA = '…';

/** Reads the cells of one sheet of an .xlsb file; throws `RangeError` where its records are damaged. */
export function readBinarySheet(
  part: Uint8Array,
  { name, isHidden }: { readonly name: string; readonly isHidden: boolean },
  tables: Pick<CellTables, 'strings' | 'formats'>,
  file: FileContext,
): SheetReading {
  const builder = new GridBuilder(name, file);
  let row = -1;
  let column = -1;
  for (const { type, data } of recordsOf(part)) {
    const cell = cellOf(type);
    if (type === ROW) {
      row = data.long();
      column = -1;
      data.skip(7);
      if (data.byte() & ROW_IS_HIDDEN) {
        builder.hideRow(row);
      }
    } else if (cell) {
      column = cell.isShort ? column + 1 : data.long();
      const style = data.short() | (data.byte() << 16);
      data.skip(1);
      const value = valueOf(cell.kind, data, tables.strings);
      if (value === undefined || row < 0) {
        const place = { sheet: name, cell: cellAddress(Math.max(0, row), column) };
        return { ...refusal('doubtful'), ...place };
      }
      const content = {
        value,
        format: tables.formats[style] ?? 'General',
        ...(cell.isFormula && { formula: UNREAD_FORMULA }),
      };
      if (!builder.add(row, column, content)) {
        return refusal('tooLarge');
      }
    } else if (!readAround(type, data, builder)) {
      return refusal('tooLarge');
    }
  }
  return builder.sheet(isHidden);
}

function cellOf(
  type: number,
): { readonly kind: CellKind; readonly isShort: boolean; readonly isFormula: boolean } | undefined {
  if (type === RICH_TEXT) {
    return { kind: 'text', isShort: false, isFormula: false };
  }
  const isShort = type >= FIRST_SHORT;
  const plain = KINDS[type - (isShort ? FIRST_SHORT : FIRST_CELL)];
  const formula = FORMULA_KINDS[type - FIRST_FORMULA];
  const kind = plain ?? formula;
  return kind && { kind, isShort, isFormula: plain === undefined };
}

/** undefined where the cell refers to a text or a truth that there is not. */
function valueOf(kind: CellKind, data: BinaryData, strings: readonly string[]): GridValue | undefined {
  switch (kind) {
    case 'blank':
      return null;
    case 'packed':
      return finite(packedNumber(data.long()));
    case 'number':
      return finite(data.double());
    case 'error':
      return { error: errorText(data.byte()) };
    case 'boolean':
      return [false, true][data.byte()];
    case 'text':
      return data.text();
    case 'shared':
      return strings[data.long()];
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** False if there are more merged cells than any form has. */
function readAround(type: number, data: BinaryData, builder: GridBuilder): boolean {
  if (type === COLUMNS) {
    const from = data.long();
    const to = data.long();
    const width = data.long();
    data.skip(4);
    if (data.byte() & COLUMN_IS_HIDDEN || width === 0) {
      builder.hideColumns(from, to);
    }
  } else if (type === MERGE) {
    const [row, lastRow, column, lastColumn] = [data.long(), data.long(), data.long(), data.long()];
    return builder.merge({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
  }
  return true;
}
