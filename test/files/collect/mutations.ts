import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withEntryField } from '../zipTricks';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export function oneOf<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[below(random, choices.length)];
  if (choice === undefined) {
    throw new RangeError('Nothing to choose from');
  }
  return choice;
}

/** Damages a file in a way that chance decides. */
export type Mutation = (file: Uint8Array, random: Random) => Uint8Array;

/** One to eight bytes become others. */
export const flipBytes: Mutation = (file, random) => {
  const copy = file.slice();
  for (let count = 1 + below(random, 8); count > 0; count--) {
    const at = below(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 + below(random, 255));
  }
  return copy;
};

/** The file ends early, lacks a piece, has one twice, or another one in its place. */
export const cutBytes: Mutation = (file, random) => {
  const at = below(random, file.length);
  const length = 1 + below(random, 400);
  const [before, after] = [file.subarray(0, at), file.subarray(at)];
  switch (below(random, 4)) {
    case 0:
      return before.slice();
    case 1:
      return joined(before, after.subarray(length));
    case 2:
      return joined(before, file.subarray(at - length < 0 ? 0 : at - length, at), after);
    default:
      return joined(before, file.subarray(0, length), after.subarray(length));
  }
};

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A line of the archive's directory says something else. */
export const changeDirectory: Mutation = (file, random) =>
  withEntryField(
    file,
    below(random, Object.keys(partsOf(file)).length),
    oneOf(random, ['flags', 'method', 'crc', 'packedSize', 'size'] as const),
    oneOf(random, [0, 1, 8, 9, 100, 0xffff, below(random, 2 ** 31), 0xfffffffe]),
  );

const TAG = /<[^>]+>/g;
const NOISE = [
  '<',
  '>',
  '"',
  '&',
  '/',
  ' ',
  '\0',
  '\u2603',
  'x',
  '0',
  '=',
  '<c>',
  '</row>',
  '<v>',
  '&#0;',
  ']]>',
];

/** The marks of one part are damaged, and its checksum made right again: what stands between them is left alone. */
export const breakXml: Mutation = (file, random) =>
  withPart(file, random, /\.(?:xml|rels)$/, (xml) => {
    const tags = [...xml.matchAll(TAG)];
    if (tags.length === 0) {
      return xml;
    }
    const { 0: tag, index } = oneOf(random, tags);
    const { 0: other } = oneOf(random, tags);
    const [before, after] = [xml.slice(0, index), xml.slice(index + tag.length)];
    const at = 1 + below(random, tag.length - 1);
    switch (below(random, 6)) {
      case 0:
        return before;
      case 1:
        return before + after;
      case 2:
        return before + tag + tag + after;
      case 3:
        return before + other + after;
      case 4:
        return before + tag.slice(0, at) + tag.slice(at + 1) + after;
      default:
        return before + tag.slice(0, at) + oneOf(random, NOISE) + tag.slice(at) + after;
    }
  });

/** Shared texts change their places, get lost, or come twice. */
export const mixStrings: Mutation = (file, random) =>
  withPart(file, random, /sharedStrings\.xml$/, (xml) => {
    const strings = xml.match(/<si>.*?<\/si>/gs) ?? [];
    const [one, two] = [below(random, strings.length), below(random, strings.length)];
    const mixed = [...strings];
    switch (below(random, 4)) {
      case 0:
        mixed.splice(one, 1);
        break;
      case 1:
        mixed.splice(one, 0, strings[two] ?? '');
        break;
      case 2:
        mixed[one] = '<si><t></t></si>';
        break;
      default:
        mixed[one] = strings[two] ?? '';
        mixed[two] = strings[one] ?? '';
    }
    return xml.replace(/<si>.*<\/si>/s, () => mixed.join(''));
  });

/** Sheets stand in another order, have other names, are shown, get lost, or come twice. */
export const mixSheets: Mutation = (file, random) =>
  withPart(file, random, /xl\/workbook\.xml$/, (xml) => {
    const sheets = xml.match(/<sheet [^>]*>/g) ?? [];
    const [one, two] = [below(random, sheets.length), below(random, sheets.length)];
    const mixed = [...sheets];
    switch (below(random, 4)) {
      case 0:
        mixed.splice(one, 1);
        break;
      case 1:
        mixed.splice(one, 0, sheets[two] ?? '');
        break;
      case 2:
        mixed[one] = (sheets[one] ?? '')
          .replace(/ name="[^"]*"/, ' name="Trang khác"')
          .replace(/ state="\w+"/, '');
        break;
      default:
        mixed[one] = sheets[two] ?? '';
        mixed[two] = sheets[one] ?? '';
    }
    return xml.replace(/<sheet .*<\/sheets>/s, () => `${mixed.join('')}</sheets>`);
  });

/** Rows change their places, get lost, or come twice; all are numbered anew, as a program would. */
export const mixRows: Mutation = (file, random) =>
  withPart(file, random, /worksheets\/sheet1\.xml$/, (xml) => {
    const rows = xml.match(/<row .*?<\/row>/gs) ?? [];
    const [one, two] = [below(random, rows.length), below(random, rows.length)];
    const mixed = [...rows];
    const [row = ''] = mixed.splice(one, 1);
    if (below(random, 3) > 0) {
      mixed.splice(two, 0, row);
    }
    if (below(random, 3) === 0) {
      mixed.splice(two, 0, row);
    }
    const numbered = mixed.map((each, index) =>
      each
        .replace(/<row r="\d+"/, `<row r="${index + 1}"`)
        .replace(/<c r="([A-Z]+)\d+"/g, (_, column: string) => `<c r="${column}${index + 1}"`),
    );
    return xml.replace(/<row .*<\/row>/s, () => numbered.join(''));
  });

/** Something else stands in one cell. */
export function withCell(file: Uint8Array, reference: string, content: string): Uint8Array {
  return rewritten(file, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      new RegExp(`<c r="${reference}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's'),
      (_, style: string = '') => content.replace('STYLE', style).replace('CELL', `r="${reference}"`),
    ),
  );
}

function withPart(
  file: Uint8Array,
  random: Random,
  path: RegExp,
  change: (xml: string) => string,
): Uint8Array {
  const name = oneOf(
    random,
    Object.keys(partsOf(file)).filter((each) => path.test(each)),
  );
  return rewritten(file, name, change);
}

/** A file in which one part is another, with checksums that are right. */
function rewritten(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(file);
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(change(xml)) }, { level: 0 });
}

/** Many files are made of one: it is unpacked once. */
const UNPACKED = new WeakMap<Uint8Array, Record<string, Uint8Array>>();

function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  const parts = UNPACKED.get(file) ?? unzipSync(file);
  UNPACKED.set(file, parts);
  return parts;
}
