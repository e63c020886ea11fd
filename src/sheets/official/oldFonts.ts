import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';

/** Letters of TCVN3 (fonts .VnTime and the like) and what they show, in one order. */
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ¡¢§£¤¥¦';
const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** Two letters of VNI (fonts VNI-Times and the like): a letter and its mark. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const VNI_SINGLE = /[ñôöæóòî]/giu;

/**
 * A sheet in which a table is found once its text is turned from an old font encoding into Unicode, with the name of that
 * encoding. A sheet in which one is found as it is stays as it is; so does one that does not get better.
 */
export function inUnicode(
  grid: Grid,
  hasTable: (grid: Grid) => boolean,
): { readonly grid: Grid; readonly encoding?: 'TCVN3' | 'VNI' } {
  if (hasTable(grid)) {
    return { grid };
  }
  for (const [encoding, convert] of [
    ['TCVN3', fromTcvn3],
    ['VNI', fromVni],
  ] as const) {
    const converted = {
      ...grid,
      values: grid.values.map((cells) => cells.map((cell) => text(cell, convert))),
    };
    if (hasTable(converted)) {
      return { grid: converted, encoding };
    }
  }
  return { grid };
}

function text(cell: GridValue, convert: (text: string) => string): GridValue {
  return typeof cell === 'string' ? convert(cell.normalize('NFC')) : cell;
}

function fromTcvn3(text: string): string {
  return [...text]
    .map((letter) => {
      const place = TCVN3.indexOf(letter);
      return place < 0 ? letter : (UNICODE[place] ?? letter);
    })
    .join('');
}

function fromVni(text: string): string {
  const single = (letter: string): string => {
    const found = VNI_LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? found : found.toUpperCase();
  };
  return text
    .replace(
      VNI_PAIR,
      (_pair, letter: string, mark: string) => `${letter}${VNI_MARKS[mark.toLowerCase()] ?? mark}`,
    )
    .replace(VNI_SINGLE, single)
    .normalize('NFC');
}
