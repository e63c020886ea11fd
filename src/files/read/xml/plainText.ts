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

/** The text of an XML part; undefined if its bytes are no UTF-8 (or UTF-16, where it begins so). */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
