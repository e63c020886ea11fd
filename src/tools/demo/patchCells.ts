import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellInput } from '../../core/cells/cell';

/**
 * Types values into cells of an .xlsx file of ours and leaves everything else of the file as it is: its locks,
 * validations and formulas. As pasting does, it asks no validation.
 *
 * @param sheet the 1-based position of the sheet.
 * @param values by cell ("E14"); a cell that the sheet does not have is a programming error.
 */
export function patchCells(
  file: Uint8Array,
  sheet: number,
  values: ReadonlyMap<string, Exclude<CellInput, null>>,
): Uint8Array {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const parts = unzipSync(file);
  const part = parts[path];
  if (!part) {
    throw new RangeError(`No part ${path}`);
  }
  const left = new Set(values.keys());
  const xml = strFromU8(part).replace(CELL, (cell, reference: string, attributes: string) => {
    const value = values.get(reference);
    if (value === undefined) {
      return cell;
    }
    left.delete(reference);
    const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
    return `<c r="${reference}"${style}${content(value)}</c>`;
  });
  if (left.size > 0) {
    throw new RangeError(`No cell ${[...left].join(', ')}`);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>.*?<\/c>)/gs;

function content(value: Exclude<CellInput, null>): string {
  switch (typeof value) {
    case 'number':
      return `><v>${value}</v>`;
    case 'boolean':
      return ` t="b"><v>${Number(value)}</v>`;
    case 'string':
      return ` t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is>`;
    case 'object':
      return ` t="e"><v>${escaped(value.error)}</v>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
