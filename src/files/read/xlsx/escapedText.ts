/** Characters that XML cannot hold stand as "_x000D_"; an underscore that might be taken for that is escaped itself. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A cell text as people see it. */
export function unescapedText(text: string): string {
  return text.includes('_x')
    ? text
        .replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\r\n?/g, '\n')
    : text;
}
