import { CellBudget } from '../gridBuilder';
import { FormatTable } from '../numberFormat/formatTable';
import type { Package } from '../package';
import { refusal, type FileReading } from '../reading.types';
import { decodeXml } from '../xml/plainText';
import { scanXml } from '../xml/scanXml';
import { ContentScan } from './contentScan';

const MANIFEST = 'META-INF/manifest.xml';
const CONTENT = 'content.xml';

/** Whether a package is an OpenDocument file, of whatever kind. */
export function isOpenDocument(file: Package): boolean {
  return file.has(CONTENT) || file.has(MANIFEST);
}

/**
 * Reads the sheets of an .ods file: the content alone, in which each cell keeps its value and the text that was seen.
 *
 * SheetJS finds attributes by patterns, and loses a cell where one in single quotes holds a double quote, as odfpy and
 * pandas write formulas.
 */
export function readOds(file: Package): FileReading {
  const manifest = textOf(file, MANIFEST);
  if (file.has('encrypted-package') || manifest?.includes('encryption-data')) {
    return refusal('passwordProtected');
  }
  const content = textOf(file, CONTENT);
  if (content === undefined) {
    return refusal('damaged');
  }
  const scan = new ContentScan({ formats: new FormatTable(), budget: new CellBudget(), since1904: false });
  const isSound = scanXml(content, {
    open: (name, source) => scan.open(name, source),
    text: (piece) => scan.text(piece),
    close: (name) => scan.close(name),
  });
  if (!isSound) {
    return scan.stop ?? refusal('damaged');
  }
  if (!scan.hasSpreadsheet) {
    return refusal('notAWorkbook');
  }
  const { sheets, unusual } = scan;
  return sheets.length === 0 ? refusal('noCells') : { ok: true, format: 'ods', sheets, unusual };
}

function textOf(file: Package, path: string): string | undefined {
  const part = file.part(path);
  return part && decodeXml(part);
}
