import type { Grid } from '../../../sheets/grid/grid';
import { decodeXml } from '../xml/plainText';
import type { Package } from '../package';
import type { CellTables } from './cellContent';
import { readNumberFormats } from './numberFormats';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { readRelations, readWorkbookPart, type ListedSheet, type Relation } from './workbookParts';

/**
 * Reads the sheets of an .xlsx or .xlsm file, in its order: the cells and what they need, nothing else. Pictures,
 * charts, links, macros and settings are never unfolded.
 *
 * SheetJS, which reads the other formats, is too lenient here: it takes "8,5" for 8, drops a sheet that it cannot
 * read, and goes cell by cell through a link that covers a whole sheet.
 *
 * @param main the path of the part that lists the sheets.
 */
export function readXlsx(file: Package, main: string): readonly Grid[] | 'damaged' | 'tooLarge' {
  const xmlOf = (path: string): string | undefined => {
    const part = file.part(path);
    return part && decodeXml(part);
  };
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/')) : '';
  const mainXml = xmlOf(main);
  const relationsXml = xmlOf(relationsPath(main));
  const workbook = mainXml === undefined ? undefined : readWorkbookPart(mainXml);
  const relations = relationsXml === undefined ? undefined : readRelations(relationsXml, folder);
  const tables = relations && readTables([...relations.values()], xmlOf, workbook?.since1904 ?? false);
  if (!workbook || !relations || !tables) {
    return 'damaged';
  }
  const sheets: Grid[] = [];
  for (const listed of workbook.sheets) {
    const sheet = readListed(listed, relations, xmlOf, tables);
    if (sheet === 'damaged' || sheet === 'tooLarge') {
      return sheet;
    }
    if (sheet) {
      sheets.push(sheet);
    }
  }
  return sheets.length === 0 ? 'damaged' : sheets;
}

/** The list of parts that a part refers to: "xl/_rels/workbook.xml.rels". */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

type XmlOf = (path: string) => string | undefined;

/** Texts and formats; a workbook may have neither, but a part that is named must be whole. */
function readTables(
  relations: readonly Relation[],
  xmlOf: XmlOf,
  since1904: boolean,
): CellTables | undefined {
  const read = <T>(kind: string, reader: (xml: string) => T | undefined, none: T): T | undefined => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    const xml = path === undefined ? undefined : xmlOf(path);
    return path === undefined ? none : xml === undefined ? undefined : reader(xml);
  };
  const strings = read('sharedStrings', readSharedStrings, []);
  const formats = read('styles', readNumberFormats, []);
  return strings && formats && { strings, formats, since1904 };
}

/** A sheet of cells; nothing for a chart or a macro that stands as a sheet of its own. */
function readListed(
  { name, relation }: ListedSheet,
  relations: ReadonlyMap<string, Relation>,
  xmlOf: XmlOf,
  tables: CellTables,
): Grid | 'damaged' | 'tooLarge' | undefined {
  const target = relations.get(relation);
  if (target && target.kind !== 'worksheet') {
    return undefined;
  }
  const xml = target && xmlOf(target.path);
  return xml === undefined ? 'damaged' : readSheetPart(xml, name, tables);
}
