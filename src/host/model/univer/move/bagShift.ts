import { CHARTS_KEY, PAGE_LAYOUT_KEY, type ChartsBag, type PageLayoutBag } from '../../bags';
import { parseReference, renameSheetIn, shiftReferences } from './references';
import type { Shift } from './shift';

type Bag = Readonly<Record<string, unknown>>;

/** The references inside a sheet's bag after a change of another or the same sheet; the same object if none moved. */
export function shiftBag(bag: Bag, home: string, changed: string, shift: Shift): Bag {
  return rewriteBag(bag, (text, place) =>
    place === 'chart' || home === changed ? shiftReferences(text, home, changed, shift) : text,
  );
}

/** With the new name of a sheet; the same object if it is not mentioned. */
export function renameInBag(bag: Bag, from: string, to: string): Bag {
  return rewriteBag(bag, (text) => renameSheetIn(text, from, to));
}

function rewriteBag(bag: Bag, rewrite: (text: string, place: 'chart' | 'page') => string): Bag {
  const charts = bag[CHARTS_KEY] as ChartsBag | undefined;
  const layout = bag[PAGE_LAYOUT_KEY] as PageLayoutBag | undefined;
  const next: Record<string, unknown> = { ...bag };
  const inChart = (text: string): string => rewrite(text, 'chart');
  if (charts) {
    next[CHARTS_KEY] = charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        ...(series.nameRef === undefined ? {} : { nameRef: inChart(series.nameRef) }),
        ...(series.categories === undefined ? {} : { categories: inChart(series.categories) }),
        values: inChart(series.values),
      })),
    }));
  }
  if (layout) {
    next[PAGE_LAYOUT_KEY] = rewriteLayout(layout, (text) => rewrite(text, 'page'));
  }
  return JSON.stringify(next) === JSON.stringify(bag) ? bag : next;
}

const AREAS = ['printArea', 'printTitleRows', 'printTitleColumns'] as const;
const BREAKS = ['rowBreaks', 'columnBreaks'] as const;

/** A page break before what was deleted is no more. */
function rewriteLayout(layout: PageLayoutBag, rewrite: (text: string) => string): PageLayoutBag {
  const areas = AREAS.flatMap((key) => {
    const area = layout[key];
    return area === undefined ? [] : [[key, rewrite(area)]];
  });
  const breaks = BREAKS.flatMap((key) => {
    const cells = layout[key];
    return cells === undefined ? [] : [[key, cells.map(rewrite).filter((cell) => parseReference(cell))]];
  });
  return { ...layout, ...Object.fromEntries([...areas, ...breaks]) };
}
