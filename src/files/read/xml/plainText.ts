const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));|&/g;
const LAST_CHARACTER = 0x10ffff;

/** The text that an XML text stands for; undefined if a reference in it means nothing. */
export function plainText(raw: string): string | undefined {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) {
    return text;
  }
  let isSound = true;
  const plain = text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const character =
      name === undefined
        ? code > 0 && code <= LAST_CHARACTER
          ? String.fromCodePoint(code)
          : undefined
        : NAMED.get(name);
    isSound &&= character !== undefined;
    return character ?? '';
  });
  return isSound ? plain : undefined;
}

const BYTE_ORDERS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  // "<" without a mark before it.
  [0x3c, 0x00, 'utf-16le'],
  [0x00, 0x3c, 'utf-16be'],
];
const DECLARATION = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.-]{1,40})["']/;
const DECLARATION_LENGTH = 160;

/**
 * The text of an XML part, in the encoding that its first bytes or its declaration tell, else UTF-8; undefined if its
 * bytes are no such text.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const wide = BYTE_ORDERS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH));
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    // What says UTF-16 in bytes of one each is no UTF-16.
    const encoding = wide ?? (declared.startsWith('utf-16') ? 'utf-8' : declared);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
