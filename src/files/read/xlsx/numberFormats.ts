import { BUILT_IN_FORMATS } from '../numberFormat/builtInFormats';
import { attributesOf, scanXml } from '../xml/scanXml';

/** Excel itself has room for 65,490. */
const MAX_STYLES = 100_000;

/** The number format of each cell style, by its number; undefined if the part is damaged. */
export function readNumberFormats(xml: string): readonly string[] | undefined {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  const isSound = scanXml(xml, {
    open: (name, source): boolean | void => {
      if (name === 'numFmt') {
        const attributes = attributesOf(source);
        own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') {
        isInCellStyles = true;
      } else if (name === 'xf' && isInCellStyles) {
        const id = Number(attributesOf(source).get('numFmtId') ?? 0);
        if (formats.length >= MAX_STYLES) {
          return false;
        }
        formats.push(own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General');
      }
    },
    close: (name) => {
      if (name === 'cellXfs') {
        isInCellStyles = false;
      }
    },
  });
  return isSound ? formats : undefined;
}
