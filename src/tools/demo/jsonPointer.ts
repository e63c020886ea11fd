/** A JSON pointer (RFC 6901) to a place in a file: "/entries/3/periods/Q1". */
export function pointerTo(...path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
