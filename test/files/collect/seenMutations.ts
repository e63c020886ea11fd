import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { below, oneOf, type Random } from './mutations';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** Formats that round, scale, hide, add, or make a date of a number; and some that only show it. */
const FORMATS = [
  'General',
  '@',
  '0',
  '0.0',
  '0.00',
  '0.00####',
  '0.######',
  '#',
  '#,##0',
  '#,##0.00',
  '000',
  '0%',
  '0.0%',
  '0,',
  ';;;',
  '0;;',
  '0;0',
  '-0',
  '"x"0',
  '"1"0',
  '0" đ"',
  '0.0"/QĐ"',
  '[Red]0.0',
  '+0;-0;0',
  '[>=1]0;0.00',
  '0.00E+00',
  '# ?/?',
  'dd/mm/yyyy',
  'd/m/yy',
  'yyyy-mm-dd',
  'm/d/yyyy',
  'd-mmm',
  'mmm-yy',
  'hh:mm',
  'dd/mm/yyyy hh:mm',
] as const;

const NUMBERS = [
  0,
  0.25,
  0.5,
  0.75,
  1,
  2,
  12,
  45,
  50,
  2026,
  46_218,
  46_218.5,
  0.123456,
  1 / 3,
  1_234.5,
  -1,
  123_456_789_012,
];
const TEXTS = [
  '1 5',
  '0,75',
  '0.75',
  '1.035',
  '1/2',
  'KAD',
  'x',
  'TRUE',
  '12/KH-UBND',
  ' 1 ',
  '0'.repeat(44) + '1',
  '9'.repeat(45),
  '½',
  '',
];

/** Rows of the items that are filled in, and the columns of the answers: data, points, evidence, explanation, note. */
export const ROWS = [11, 14, 15, 17] as const;
export const COLUMNS = ['E', 'F', 'G', 'J', 'K', 'L', 'M', 'N', 'O', 'P'] as const;

/** One to three things that people do to a form, so that what is seen may not be what is held. */
export function mutateSeen(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  let sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  let styles = strFromU8(parts[STYLES] ?? new Uint8Array());
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const cell = `${oneOf(random, COLUMNS)}${oneOf(random, ROWS)}`;
    switch (below(random, 7)) {
      case 0:
      case 1: {
        const added = withFormat(styles, oneOf(random, FORMATS));
        styles = added.styles;
        const number = oneOf(random, NUMBERS);
        sheet = withContent(sheet, cell, ` s="${added.index}"`, `<v>${number}</v>`);
        break;
      }
      case 2: {
        const added = withFormat(styles, oneOf(random, FORMATS));
        styles = added.styles;
        sheet = sheet.replace(new RegExp(`(<c r="${cell}"[^>]*? s=")\\d+(")`), `$1${added.index}$2`);
        break;
      }
      case 3:
        sheet = withContent(
          sheet,
          cell,
          ' t="inlineStr"',
          `<is><t xml:space="preserve">${oneOf(random, TEXTS)}</t></is>`,
        );
        break;
      case 4:
        sheet = oneOf(random, [
          () => withContent(sheet, cell, ' t="b"', `<v>${below(random, 2)}</v>`),
          () => withContent(sheet, cell, ' t="str"', '<f>HYPERLINK("http://mau.vn/a","xem")</f><v>xem</v>'),
          () => withContent(sheet, cell, '', '<f>1/4+0.5</f><v>0.75</v>'),
        ])();
        break;
      case 5:
        sheet = withMerge(sheet, mergeOf(random, cell));
        break;
      default:
        sheet = hidden(sheet, random, cell);
    }
  }
  return zipSync({ ...parts, [SHEET]: strToU8(sheet), [STYLES]: strToU8(styles) });
}

function withContent(sheet: string, cell: string, attributes: string, content: string): string {
  return sheet.replace(new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, 's'), (_, old: string) => {
    const style = attributes.includes(' s=') ? '' : (/ s="\d+"/.exec(old)?.[0] ?? '');
    return `<c r="${cell}"${style}${attributes}>${content}</c>`;
  });
}

function withFormat(styles: string, format: string): { readonly styles: string; readonly index: number } {
  const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const id = 900 + count;
  const code = format.replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  return {
    index: count,
    styles: styles
      .replace(/<numFmts[^>]*>/, (found) => `${found}<numFmt numFmtId="${id}" formatCode="${code}"/>`)
      .replace(/<numFmts count="(\d+)"/, (_, before: string) => `<numFmts count="${Number(before) + 1}"`)
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
      .replace(
        '</cellXfs>',
        `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>`,
      ),
  };
}

function mergeOf(random: Random, cell: string): string {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return below(random, 2) === 0
    ? `D${row}:${column}${row}`
    : `${column}${Number(row) - 1}:${column}${Number(row) + below(random, 2)}`;
}

function withMerge(sheet: string, area: string): string {
  // Merged cells may not overlap.
  if (sheet.includes('<mergeCell ')) {
    return sheet;
  }
  return sheet
    .replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${area}"/></mergeCells>`)
    .replace(
      /(<\/sheetData>)(<mergeCells.*?<\/mergeCells>)((?:<(?:sheetProtection|protectedRanges|autoFilter)[^>]*?\/>)+)/,
      '$1$3$2',
    );
}

/** Once: an attribute that stands twice is no XML. */
function hidden(sheet: string, random: Random, cell: string): string {
  if (/ hidden="1"/.test(sheet)) {
    return sheet;
  }
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (below(random, 2) === 0) {
    return sheet.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`);
  }
  const number = column.charCodeAt(0) - 64;
  return sheet.replace(
    `<col min="${number}" max="${number}"`,
    `<col min="${number}" max="${number}" hidden="1"`,
  );
}
