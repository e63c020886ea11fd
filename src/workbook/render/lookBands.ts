import type { StyledArea } from '../../sheets/layout/sheetLayout';
import { STYLES } from '../../sheets/layout/styles';
import { lookOfStyle, type CellLook } from './cellLook';

/** Consecutive rows that look alike: the look of each column, or undefined where nothing is set. */
export interface LookBand {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly looks: readonly (CellLook | undefined)[];
}

interface Layer {
  readonly order: number;
  readonly area: StyledArea['area'];
  readonly look: CellLook;
}

/** Paints the styles over one another, the later ones on top, and joins equal rows. */
export function bandsOfStyles(styles: readonly StyledArea[]): LookBand[] {
  const looks = new Map<string, CellLook>();
  const layers = styles.map(({ area, style }, order): Layer => {
    const look = looks.get(style) ?? lookOfStyle(STYLES[style]);
    looks.set(style, look);
    return { order, area, look };
  });
  const width = layers.reduce((widest, { area }) => Math.max(widest, area.column + area.columns), 0);
  const edges = rowEdges(layers);
  const starting = layersByFirstRow(layers);
  const bands: LookBand[] = [];
  let active: Layer[] = [];
  edges.slice(0, -1).forEach((row, index) => {
    active = active.filter(({ area }) => area.row + area.rows > row);
    active.push(...(starting.get(row) ?? []));
    active.sort((left, right) => left.order - right.order);
    const painted = new Array<CellLook | undefined>(width).fill(undefined);
    for (const { area, look } of active) {
      painted.fill(look, area.column, area.column + area.columns);
    }
    appendBand(bands, { row, rows: (edges[index + 1] ?? row) - row, column: 0, looks: painted });
  });
  return bands;
}

/** Adds a band below the others; one that looks like the last one makes that one longer. */
export function appendBand(bands: LookBand[], band: LookBand): void {
  const last = bands.at(-1);
  const continues =
    last !== undefined &&
    last.row + last.rows === band.row &&
    last.looks.every((look, index) => look === band.looks[index]);
  if (continues) {
    bands[bands.length - 1] = { ...last, rows: last.rows + band.rows };
  } else {
    bands.push(band);
  }
}

function rowEdges(layers: readonly Layer[]): number[] {
  const edges = new Set(layers.flatMap(({ area }) => [area.row, area.row + area.rows]));
  return [...edges].sort((left, right) => left - right);
}

function layersByFirstRow(layers: readonly Layer[]): Map<number, Layer[]> {
  const starting = new Map<number, Layer[]>();
  for (const layer of layers) {
    const found = starting.get(layer.area.row);
    if (found) {
      found.push(layer);
    } else {
      starting.set(layer.area.row, [layer]);
    }
  }
  return starting;
}
