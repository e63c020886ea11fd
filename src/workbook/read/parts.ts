/** Some whole rows of a source. */
export interface Part {
  /** Index of the source. */
  readonly source: number;
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

/** About 2.5 MB of ordinary cells; an answer may have 5. Where that was too hopeful, parts are halved. */
const MOST_CELLS = 150_000;

/** Cuts sources into requests: one, unless there are more cells than one answer holds. */
export function packParts(
  sources: readonly { readonly rows: number; readonly columns: number }[],
  mostCells = MOST_CELLS,
): Part[][] {
  const requests: Part[][] = [];
  let current: Part[] = [];
  let room = mostCells;
  sources.forEach(({ rows, columns }, source) => {
    let first = 0;
    while (first < rows) {
      const fitting = Math.floor(room / Math.max(1, columns));
      const isFresh = current.length === 0;
      if (fitting === 0 && !isFresh) {
        requests.push(current);
        current = [];
        room = mostCells;
        continue;
      }
      const count = Math.min(rows - first, Math.max(1, fitting));
      current.push({ source, first, rows: count, columns });
      room = Math.max(0, room - count * columns);
      first += count;
    }
  });
  return current.length > 0 ? [...requests, current] : requests;
}

/** Two halves, or the part itself if it is a single row. */
export function splitPart(part: Part): Part[] {
  if (part.rows < 2) {
    return [part];
  }
  const upper = Math.ceil(part.rows / 2);
  return [
    { ...part, rows: upper },
    { ...part, first: part.first + upper, rows: part.rows - upper },
  ];
}
