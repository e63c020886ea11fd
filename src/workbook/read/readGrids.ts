import type { Grid } from '../../sheets/grid/grid';
import type { GridValue } from '../../sheets/grid/gridValue';
import { WorkbookFailure } from '../failure';
import { officeCodeOf } from '../run/officeErrors';
import { gridValue, mayBeError } from './gridValue';
import { packParts, splitPart, type Part } from './parts';

/** A rectangle to read. `range` gives a fresh proxy, beginning at its first cell. */
export interface GridSource {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  range(): Excel.Range;
}

interface PartReading {
  readonly part: Part;
  readonly row: number;
  readonly column: number;
  readonly values: GridValue[][];
}

/**
 * Reads the rectangles: in one sync as long as all of them fit one answer, and in one more if some text could be
 * an error value (Excel gives both as text).
 */
export async function readGrids(
  context: Excel.RequestContext,
  sources: readonly GridSource[],
): Promise<Grid[]> {
  const readings: PartReading[] = [];
  for (const parts of packParts(sources)) {
    readings.push(...(await readParts(context, sources, parts)));
  }
  return sources.map((source, index) => {
    const own = readings.filter(({ part }) => part.source === index);
    return {
      sheet: source.sheet,
      row: own[0]?.row ?? 0,
      column: own[0]?.column ?? 0,
      values: own.flatMap(({ values }) => values),
    };
  });
}

async function readParts(
  context: Excel.RequestContext,
  sources: readonly GridSource[],
  parts: readonly Part[],
): Promise<PartReading[]> {
  try {
    return await readInOneAnswer(context, sources, parts);
  } catch (error) {
    const halves = parts.flatMap(splitPart);
    const isTooLong = officeCodeOf(error) === 'ResponsePayloadSizeLimitExceeded';
    if (!isTooLong || halves.length === parts.length) {
      throw error;
    }
    const middle = Math.ceil(halves.length / 2);
    return [
      ...(await readParts(context, sources, halves.slice(0, middle))),
      ...(await readParts(context, sources, halves.slice(middle))),
    ];
  }
}

async function readInOneAnswer(
  context: Excel.RequestContext,
  sources: readonly GridSource[],
  parts: readonly Part[],
): Promise<PartReading[]> {
  const loaded = parts.map((part) => {
    const range = partRange(sources, part);
    range.load('values,rowIndex,columnIndex');
    return { part, range };
  });
  await context.sync();
  const suspects = loaded.filter(({ range }) => valuesOf(range).some((row) => row.some(mayBeError)));
  if (suspects.length > 0) {
    for (const { range } of suspects) {
      range.load('valueTypes');
    }
    await context.sync();
  }
  const typed = new Set(suspects.map(({ part }) => part));
  return loaded.map(({ part, range }) => {
    const types = typed.has(part) ? range.valueTypes : undefined;
    return {
      part,
      row: range.rowIndex,
      column: range.columnIndex,
      values: valuesOf(range).map((row, r) => row.map((value, c) => gridValue(value, types?.[r]?.[c]))),
    };
  });
}

function partRange(sources: readonly GridSource[], part: Part): Excel.Range {
  const source = sources[part.source];
  if (!source) {
    throw new RangeError(`There is no source ${part.source}`);
  }
  return source.range().getCell(part.first, 0).getAbsoluteResizedRange(part.rows, source.columns);
}

/** Excel answers null, and no error, for what is too large for it. */
function valuesOf(range: Excel.Range): unknown[][] {
  const values = range.values as unknown[][] | null;
  if (values === null) {
    throw new WorkbookFailure('tooLarge');
  }
  return values;
}
