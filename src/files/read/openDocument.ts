import { readParts, type LibraryReading } from './library';
import type { Package } from './package';
import { decodeXml } from './xml/plainText';
import { attributesOf, scanXml } from './xml/scanXml';
import { numberFromText } from './xlsx/numberText';

const MANIFEST = 'META-INF/manifest.xml';
const CONTENT = 'content.xml';
const PARTS = [MANIFEST, CONTENT, 'styles.xml'];

/** A cell with content may say that it stands many times; more than this is no form. */
const MAX_CELLS = 1_000_000;

/** Whether a package is an OpenDocument file, of whatever kind. */
export function isOpenDocument(file: Package): boolean {
  return file.has(MANIFEST) && (file.has(CONTENT) || file.has('mimetype'));
}

/** Reads the sheets of an .ods file. */
export function readOpenDocument(file: Package): LibraryReading {
  const manifest = xmlOf(file, MANIFEST);
  if (manifest === undefined) {
    return 'damaged';
  }
  if (file.has('encrypted-package') || manifest.includes('encryption-data')) {
    return 'passwordProtected';
  }
  const content = xmlOf(file, CONTENT);
  const problem = content === undefined ? 'damaged' : contentProblem(content);
  return (
    problem ??
    readParts(
      file,
      PARTS.filter((path) => file.has(path)),
    )
  );
}

function xmlOf(file: Package, path: string): string | undefined {
  const part = file.part(path);
  return part && decodeXml(part);
}

/**
 * What SheetJS would not notice: a text that was cut short, a number that is none, and one cell that unfolds to
 * millions.
 */
function contentProblem(xml: string): 'damaged' | 'tooLarge' | undefined {
  let rowRepeat = 1;
  let cells = 0;
  const isSound = scanXml(xml, {
    open: (name, source) => {
      if (name === 'table-row') {
        rowRepeat = repeatOf(source, 'number-rows-repeated');
      } else if (name === 'table-cell' && source.includes('value-type')) {
        cells += rowRepeat * repeatOf(source, 'number-columns-repeated');
        return cells <= MAX_CELLS && hasSoundValue(source);
      }
      return true;
    },
  });
  return isSound ? undefined : cells > MAX_CELLS ? 'tooLarge' : 'damaged';
}

function repeatOf(source: string, name: string): number {
  const text = source.includes(name) ? attributesOf(source).get(name) : '1';
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : MAX_CELLS + 1;
}

const NUMBER_TYPES: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

function hasSoundValue(source: string): boolean {
  const attributes = attributesOf(source);
  return (
    !NUMBER_TYPES.has(attributes.get('value-type') ?? '') ||
    numberFromText(attributes.get('value') ?? '') !== undefined
  );
}
