import { type ChartsBag, CHARTS_KEY, PAGE_LAYOUT_KEY, type PageLayoutBag } from '../bags';
import { shiftReferences } from './references';
import { type Shift } from './shift';

type Bag = Readonly<Record<string, unknown>>;

/** The references inside a sheet's bag after a change of another or the same sheet; the same object if none moved. */
export function shiftBag(bag: Bag, home: string, changed: string, shift: Shift): Bag {
  const charts = bag[CHARTS_KEY] as ChartsBag | undefined;
  const layout = bag[PAGE_LAYOUT_KEY] as PageLayoutBag | undefined;
  const move = <T extends string | undefined>(text: T): T =>
    (text === undefined ? text : shiftReferences(text, home, changed, shift)) as T;
  const next: Record<string, unknown> = { ...bag };
  if (charts) {
    next[CHARTS_KEY] = charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        ...(series.nameRef === undefined ? {} : { nameRef: move(series.nameRef) }),
        ...(series.categories === undefined ? {} : { categories: move(series.categories) }),
        values: move(series.values),
      })),
    }));
  }
  if (layout && home === changed) {
    next[PAGE_LAYOUT_KEY] = {
      ...layout,
      ...(layout.printArea === undefined ? {} : { printArea: move(layout.printArea) }),
      ...(layout.printTitleRows === undefined ? {} : { printTitleRows: move(layout.printTitleRows) }),
    };
  }
  return JSON.stringify(next) === JSON.stringify(bag) ? bag : next;
}
