import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What LibreOffice shows of a cell; empty for one that is hidden, covered or empty. */
export type SeenSheet = (cell: string) => string;

/** Opens files in LibreOffice and reads from what it saves what a person sees on the first sheet of each. */
export function seenByLibreOffice(files: readonly Uint8Array[]): SeenSheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = join(folder, 'out');
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const some = paths.slice(at, at + AT_ONCE);
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', target, ...some], {
        stdio: 'ignore',
        timeout: 300_000,
      });
    }
    return files.map((_, index) => seenSheet(new Uint8Array(readFileSync(join(target, `${index}.ods`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const AT_ONCE = 100;
/** A repeated empty row or cell may stand for the rest of a sheet. */
const ENOUGH = 300;

/** By another reader than ours: the DOM of the whole content. */
function seenSheet(bytes: Uint8Array): SeenSheet {
  const content = unzipSync(bytes)['content.xml'] ?? new Uint8Array();
  const document = new DOMParser().parseFromString(strFromU8(content), 'text/xml');
  const table = document.getElementsByTagName('table:table')[0];
  const seen = new Map<string, string>();
  const hiddenColumns = repeated(
    childrenOf(table, 'table:table-column'),
    'table:number-columns-repeated',
  ).map(isHidden);
  repeated(childrenOf(table, 'table:table-row'), 'table:number-rows-repeated').forEach((row, rowIndex) => {
    repeated(childrenOf(row), 'table:number-columns-repeated').forEach((cell, column) => {
      const isSeen = cell.tagName === 'table:table-cell' && !isHidden(row) && !hiddenColumns[column];
      const text = childrenOf(cell, 'text:p')
        .map((line) => line.textContent ?? '')
        .join('\n');
      const type = cell.getAttribute('office:value-type');
      seen.set(
        `${String.fromCharCode(65 + column)}${rowIndex + 1}`,
        isSeen ? (type === 'float' || type === 'percentage' ? inVietnamese(text) : text) : '',
      );
    });
  });
  return (cell) => seen.get(cell) ?? '';
}

function childrenOf(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = element?.firstChild; child; child = child.nextSibling) {
    const each = child as Element;
    if (child.nodeType !== 1) {
      continue;
    }
    if (
      /^table:table-(?:rows|columns|header-rows|header-columns|row-group|column-group)$/.test(each.tagName)
    ) {
      found.push(...childrenOf(each, name));
    } else if (name === undefined ? each.tagName.endsWith('table-cell') : each.tagName === name) {
      found.push(each);
    }
  }
  return found;
}

function repeated(elements: readonly Element[], attribute: string): Element[] {
  return elements.flatMap((element) =>
    Array<Element>(Math.min(ENOUGH, Number(element.getAttribute(attribute) ?? '1') || 1)).fill(element),
  );
}

function isHidden(element: Element): boolean {
  return ['collapse', 'filter'].includes(element.getAttribute('table:visibility') ?? '');
}

/** LibreOffice runs in English here: a point before decimals, commas between thousands. */
function inVietnamese(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
