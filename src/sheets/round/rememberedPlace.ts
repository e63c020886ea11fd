/** Where somebody was in a round when they left it. */
export interface RememberedPlace {
  readonly periodCode: string;
  /** Absent: all groups. */
  readonly groupCode?: string;
}

/** Codes come out of cells and hold no line breaks. */
const BREAK = '\n';

/** The text that the workbook keeps. */
export function writePlace({ periodCode, groupCode }: RememberedPlace): string {
  return [periodCode, ...(groupCode === undefined ? [] : [groupCode])].join(BREAK);
}

/** @returns undefined for anything that `writePlace` does not write. */
export function readPlace(kept: unknown): RememberedPlace | undefined {
  if (typeof kept !== 'string') {
    return undefined;
  }
  const [periodCode = '', groupCode, ...more] = kept.split(BREAK);
  if (periodCode === '' || more.length > 0) {
    return undefined;
  }
  return { periodCode, ...(groupCode !== undefined && { groupCode }) };
}
