import type { Package } from './package';
import { decodeXml } from './xml/plainText';
import { readRelations } from './xlsx/workbookParts';

const RELATIONS = '_rels/.rels';
const KIND = 'officeDocument';
/** Where nearly every program puts it. */
const USUAL = ['xl/workbook.xml', 'xl/workbook.bin'] as const;

/** The main part of an Office package, as the package itself says, else where it usually stands. */
export function officeMain(file: Package): string | undefined {
  const part = file.part(RELATIONS);
  const xml = part && decodeXml(part);
  const relations = xml === undefined ? undefined : readRelations(xml, '');
  const named = [...(relations?.values() ?? [])].find(({ kind }) => kind === KIND)?.path;
  return [named, ...USUAL].find((path) => path !== undefined && file.has(path));
}
