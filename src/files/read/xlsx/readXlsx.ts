import { CellBudget, type FileContext } from '../gridBuilder';
import { FormatTable } from '../numberFormat/formatTable';
import type { Package } from '../package';
import { readListedSheets, type ListedReading } from '../listedSheets';
import { refusal, type FileReading, type Unusual } from '../reading.types';
import { decodeXml } from '../xml/plainText';
import type { CellTables } from './cellContent';
import { readNumberFormats } from './numberFormats';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { readRelations, readWorkbookPart, type ListedSheet, type Relation } from './workbookParts';

/**
 * Reads the sheets of an .xlsx or .xlsm file, in its order: the cells and what they need, nothing else. Pictures,
 * charts, links, macros and settings are never unfolded.
 *
 * SheetJS, which reads other formats, is too lenient here: it takes "8,5" for 8, drops a sheet that it cannot read,
 * and goes cell by cell through a link that covers a whole sheet.
 *
 * @param main the path of the part that lists the sheets.
 */
export function readXlsx(file: Package, main: string): FileReading {
  const parts = new XmlParts(file);
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/')) : '';
  const workbook = parts.read(main, readWorkbookPart);
  const relations = parts.read(relationsPath(main), (xml) => readRelations(xml, folder));
  if (typeof workbook !== 'object' || typeof relations !== 'object') {
    return refusal('damaged');
  }
  const unusual: Unusual[] = [];
  const budget = new CellBudget();
  const tables = readTables([...relations.values()], parts, unusual, budget);
  if (!tables) {
    return refusal(budget.isSpent ? 'tooLarge' : 'damaged');
  }
  const { since1904 } = workbook;
  const context = { formats: new FormatTable(), budget, since1904 };
  return readListedSheets('xlsx', workbook.sheets, unusual, (listed) =>
    readListed(listed, relations, parts, { ...tables, since1904 }, context),
  );
}

/** The list of parts that a part refers to: "xl/_rels/workbook.xml.rels". */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

class XmlParts {
  readonly #file: Package;

  constructor(file: Package) {
    this.#file = file;
  }

  /** What a reader makes of a part; undefined if the part is not there or not whole. */
  read<T>(path: string, reader: (xml: string) => T | undefined): T | undefined {
    const part = this.#file.part(path);
    const xml = part && decodeXml(part);
    return xml === undefined ? undefined : reader(xml);
  }

  has(path: string): boolean {
    return this.#file.has(path);
  }
}

/** Texts and formats; a workbook may have neither, and may name parts that are not there; one that is must be whole. */
function readTables(
  relations: readonly Relation[],
  parts: XmlParts,
  unusual: Unusual[],
  budget: CellBudget,
): Omit<CellTables, 'since1904'> | undefined {
  const read = <T>(kind: string, reader: (xml: string) => T | undefined, none: T): T | undefined => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    if (path !== undefined && !parts.has(path) && kind === 'styles') {
      unusual.push({ kind: 'stylesMissing' });
    }
    return path === undefined || !parts.has(path) ? none : parts.read(path, reader);
  };
  const strings = read('sharedStrings', (xml) => readSharedStrings(xml, budget), []);
  const formats = read('styles', readNumberFormats, []);
  return strings && formats && { strings, formats };
}

/** A sheet of cells; nothing for a chart or a macro that stands as a sheet of its own. */
function readListed(
  { name, relation, isHidden }: ListedSheet,
  relations: ReadonlyMap<string, Relation>,
  parts: XmlParts,
  tables: CellTables,
  context: FileContext,
): ListedReading {
  const target = relations.get(relation);
  if (target && target.kind !== 'worksheet') {
    return 'noCells';
  }
  if (!target || !parts.has(target.path)) {
    return 'missing';
  }
  return (
    parts.read(target.path, (xml) => readSheetPart(xml, { name, isHidden }, tables, context)) ??
    refusal('damaged')
  );
}
