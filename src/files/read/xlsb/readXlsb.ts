import { CellBudget } from '../gridBuilder';
import { BUILT_IN_FORMATS } from '../numberFormat/builtInFormats';
import { FormatTable } from '../numberFormat/formatTable';
import type { Package } from '../package';
import { readListedSheets, type ListedReading } from '../listedSheets';
import { refusal, type FileReading, type Unusual } from '../reading.types';
import { decodeXml } from '../xml/plainText';
import { relationsPath } from '../xlsx/readXlsx';
import { readRelations, type ListedSheet, type Relation } from '../xlsx/workbookParts';
import { recordsOf } from './records';
import { readBinarySheet } from './sheetPart';

const WORKBOOK_SETTINGS = 153;
const SHEET = 156;
const SHARED_TEXT = 19;
const FORMAT = 44;
const STYLE = 47;
const STYLES_BEGIN = 617;
const STYLES_END = 618;
const SINCE_1904 = 0x01;

/**
 * Reads the sheets of an .xlsb file. Its records are walked one by one; what they refer to must be there.
 *
 * SheetJS lets cells slip to the left where a program left the columns of cells out, and takes gigabytes for a few
 * records that lie.
 */
export function readXlsb(file: Package, main: string): FileReading {
  try {
    return readParts(file, main);
  } catch (error) {
    if (error instanceof RangeError) {
      return refusal('damaged'); // A record goes on behind its end.
    }
    throw error;
  }
}

function readParts(file: Package, main: string): FileReading {
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/')) : '';
  const list = file.part(relationsPath(main));
  const xml = list && decodeXml(list);
  const relations = xml === undefined ? undefined : readRelations(xml, folder);
  const workbook = file.part(main);
  if (!relations || !workbook) {
    return refusal('damaged');
  }
  const { sheets, since1904 } = readBinaryWorkbook(workbook);
  const unusual: Unusual[] = [];
  const tables = readTables(file, [...relations.values()], unusual);
  if (!tables) {
    return refusal('damaged');
  }
  const context = { formats: new FormatTable(), budget: new CellBudget(), since1904 };
  return readListedSheets('xlsb', sheets, unusual, (listed): ListedReading => {
    const target = relations.get(listed.relation);
    if (target && target.kind !== 'worksheet') {
      return 'noCells';
    }
    if (!target || !file.has(target.path)) {
      return 'missing';
    }
    const part = file.part(target.path);
    return part ? readBinarySheet(part, listed, tables, context) : refusal('damaged');
  });
}

function readBinaryWorkbook(part: Uint8Array): {
  readonly sheets: readonly ListedSheet[];
  readonly since1904: boolean;
} {
  const sheets: ListedSheet[] = [];
  let since1904 = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === SHEET) {
      const isHidden = data.long() !== 0;
      data.skip(4);
      const relation = data.text();
      sheets.push({ relation, name: data.text(), isHidden });
    } else if (type === WORKBOOK_SETTINGS) {
      since1904 = (data.long() & SINCE_1904) !== 0;
    }
  }
  return { sheets, since1904 };
}

/** Texts and formats; undefined if a part of them is not whole. */
function readTables(
  file: Package,
  relations: readonly Relation[],
  unusual: Unusual[],
): { readonly strings: readonly string[]; readonly formats: readonly string[] } | undefined {
  const read = (
    kind: string,
    reader: (part: Uint8Array) => readonly string[],
  ): readonly string[] | undefined => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    if (path === undefined || !file.has(path)) {
      if (path !== undefined && kind === 'styles') {
        unusual.push({ kind: 'stylesMissing' });
      }
      return [];
    }
    const part = file.part(path);
    return part && reader(part);
  };
  const strings = read('sharedStrings', readSharedTexts);
  const formats = read('styles', readFormats);
  return strings && formats && { strings, formats };
}

function readSharedTexts(part: Uint8Array): string[] {
  const texts: string[] = [];
  for (const { type, data } of recordsOf(part)) {
    if (type === SHARED_TEXT) {
      data.skip(1);
      texts.push(data.text());
    }
  }
  return texts;
}

function readFormats(part: Uint8Array): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInStyles = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === FORMAT) {
      const id = data.short();
      own.set(id, data.text());
    } else if (type === STYLES_BEGIN || type === STYLES_END) {
      isInStyles = type === STYLES_BEGIN;
    } else if (type === STYLE && isInStyles) {
      data.skip(2);
      const id = data.short();
      formats.push(own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General');
    }
  }
  return formats;
}
