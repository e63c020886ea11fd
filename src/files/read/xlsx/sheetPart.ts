import { cellAddress } from '../../../sheets/grid/address';
import { GridBuilder, type FileContext } from '../gridBuilder';
import { refusal, type SheetReading } from '../reading.types';
import { attributesOf, scanXml } from '../xml/scanXml';
import type { CellTables } from './cellContent';
import { parseArea } from '../../../sheets/grid/cellReference';
import { CellScan, isTrue, type CellStop } from './cellScan';

/** What stands around the cells, by the name of its element. */
const AROUND: ReadonlySet<string> = new Set(['mergeCell', 'col', 'sheetFormatPr']);

/** A sheet as the workbook lists it. */
interface SheetFrame {
  readonly name: string;
  readonly isHidden: boolean;
}

/**
 * Reads the cells of one sheet. Lenient about how they are packed, strict about what they say: a cell with two
 * values, a number that is none, a text that is not there stop the reading, for a lenient reader would make another
 * number of it.
 */
export function readSheetPart(
  xml: string,
  { name, isHidden }: SheetFrame,
  tables: CellTables,
  file: FileContext,
): SheetReading {
  const builder = new GridBuilder(name, file);
  const cells = new CellScan(builder, tables);
  let stop: CellStop | undefined;
  const isSound = scanXml(xml, {
    open: (tag, source) => {
      stop = AROUND.has(tag) ? readAround(tag, source, builder, cells) : cells.open(tag, source);
      return stop === undefined;
    },
    text: (piece) => cells.text(piece),
    close: (tag) => {
      stop = cells.close(tag);
      return stop === undefined;
    },
  });
  if (isSound) {
    return builder.sheet(isHidden);
  }
  if (stop === undefined || stop === 'tooLarge') {
    return refusal(stop ?? 'damaged');
  }
  const { row, column } = cells.place;
  return { ...refusal('doubtful'), sheet: name, cell: cellAddress(row, column) };
}

function readAround(
  tag: string,
  source: string,
  builder: GridBuilder,
  cells: CellScan,
): CellStop | undefined {
  const attributes = attributesOf(source);
  if (tag === 'sheetFormatPr') {
    if (isTrue(attributes.get('zeroHeight'))) {
      cells.hideRows();
    }
    return undefined;
  }
  if (tag === 'col') {
    if (isTrue(attributes.get('hidden')) || Number(attributes.get('width') ?? 1) === 0) {
      builder.hideColumns(Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1);
    }
    return undefined;
  }
  const area = parseArea(attributes.get('ref') ?? '');
  return area && !builder.merge(area) ? 'tooLarge' : undefined;
}
