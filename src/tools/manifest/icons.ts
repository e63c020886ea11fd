import type { Element } from '@xmldom/xmldom';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { child, children, descendants } from './elements';
import { pngSize } from './pngSize';

const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const RIBBON_SIZES = ['16', '32', '80'];

/** Icons that are missing or not of the size that the manifest gives them. */
export async function checkIcons(root: Element, assets: string): Promise<string[]> {
  const wanted = [
    ...Object.entries(ICON_SIZES).map(([name, size]) => ({
      size,
      url: child(root, name)?.getAttribute('DefaultValue'),
    })),
    ...descendants(root)
      .filter((element) => element.localName === 'Image' && element.getAttribute('size') !== null)
      .map((element) => ({
        size: Number(element.getAttribute('size')),
        url: descendants(root)
          .find((each) => each.getAttribute('id') === element.getAttribute('resid'))
          ?.getAttribute('DefaultValue'),
      })),
  ];
  const problems = descendants(root)
    .filter((element) => element.localName === 'Icon')
    .filter((icon) =>
      RIBBON_SIZES.some((size) => !children(icon).some((image) => image.getAttribute('size') === size)),
    )
    .map(() => `An icon of the ribbon lacks one of the sizes ${RIBBON_SIZES.join(', ')}.`);
  for (const { size, url } of wanted) {
    const file = url ? decodeURIComponent(url.split('/').at(-1) ?? '') : '';
    const content = await readFile(join(assets, file)).catch(() => undefined);
    const found = content && pngSize(content);
    if (!found) {
      problems.push(`assets/${file} is not a PNG file of the project.`);
    } else if (found.width !== size || found.height !== size) {
      problems.push(
        `assets/${file} has ${String(found.width)} × ${String(found.height)} pixels instead of ${String(size)}.`,
      );
    }
  }
  return problems;
}
