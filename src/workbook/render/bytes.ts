/** What an action costs on the wire beside its values: path, names, ids. Measured, generously. */
export const ACTION_BYTES = 600;

/** About as long as the value is in JSON and UTF-8. */
export function valueBytes(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return textBytes(value) + 3;
    case 'number':
      return String(value).length + 1;
    default:
      return 6;
  }
}

/** Accents take two or three bytes; quotes and line ends take an escape. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff) {
      bytes += 2;
    } else if (code > 0x7f || code < 0x20 || code === 0x22 || code === 0x5c) {
      bytes += 1;
    }
  }
  return bytes;
}
