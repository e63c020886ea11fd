const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const BYTE = 0xff;
/** Looked up once: it is asked for twice per character of every form. */
const { imul } = Math;

/**
 * FNV-1a, 32 bits, over the UTF-16 code units of a text (low byte, then high byte), as eight hexadecimal digits.
 *
 * It tells an accidental or careless change of the locked parts of a form; it is no protection against intent.
 */
export function checksum(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = imul(hash ^ (unit & BYTE), PRIME);
    hash = imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
