import { crc32 } from './crc32';

const UTF8_FLAG = 0x0800;
/** The extra field in which some programs repeat the name in UTF-8. */
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry, as people wrote it.
 *
 * Programs differ: most mark names as UTF-8, macOS writes UTF-8 without saying so (and apart from its accents), old
 * Windows programs write the code page of Vietnam.
 */
export function entryName(raw: Uint8Array, flags: number, extra: Uint8Array): string {
  const unicode = flags & UTF8_FLAG ? undefined : unicodePath(raw, extra);
  const name = strictUtf8(unicode ?? raw) ?? new TextDecoder('windows-1258').decode(raw);
  return name.replaceAll('\\', '/').normalize('NFC');
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name in the extra field, if it was made for this very name. */
function unicodePath(raw: Uint8Array, extra: Uint8Array): Uint8Array | undefined {
  const field = extraField(extra, UNICODE_PATH);
  if (!field || field.length < 5) {
    return undefined;
  }
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  return view.getUint32(1, true) === crc32(raw) ? field.subarray(5) : undefined;
}

/** The content of one extra field of an entry; undefined if it has none such. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) {
      return extra.subarray(at + 4, at + 4 + length);
    }
    at += 4 + length;
  }
  return undefined;
}
