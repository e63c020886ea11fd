/**
 * The engine takes few letters in the names of tables, columns and defined names, and minds capitals. It is given names
 * of plain letters and digits instead, made from the real ones: two names get one only if Excel holds them for the same.
 */

/** What the engine calls a table. */
export function engineTable(name: string): string {
  return `HostTable${plain(name)}e`;
}

/** What the engine calls a column of a table. */
export function engineColumn(heading: string): string {
  return `c${plain(heading)}`;
}

/** What the engine calls a defined name that it would not take as it is. */
export function engineName(name: string): string {
  return `HostName${plain(name)}e`;
}

/** Names that the engine takes as they are. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name);
}

/** Small letters and digits stand for themselves, except "z", which begins the number of another letter. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-y0-9]/g, (letter) => `z${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
