import { attributesOf, scanXml } from '../xml/scanXml';

/** Formats that every application knows by their number; the other built-in ones show plain numbers. */
const BUILT_IN = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** The number format of each cell style, by its number; undefined if the part is damaged. */
export function readNumberFormats(xml: string): readonly string[] | undefined {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  const isSound = scanXml(xml, {
    open: (name, source) => {
      if (name === 'numFmt') {
        const attributes = attributesOf(source);
        own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') {
        isInCellStyles = true;
      } else if (name === 'xf' && isInCellStyles) {
        const id = Number(attributesOf(source).get('numFmtId') ?? 0);
        formats.push(own.get(id) ?? BUILT_IN.get(id) ?? 'General');
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
