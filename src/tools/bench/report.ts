import { textTable } from '../demo/textTable';
import { isWithin, type Figure } from './figure';

/** The figures as lines for a terminal; with `json`, one object of them as the last line. */
export function reportOf(figures: readonly Figure[], json: boolean): string[] {
  const table = textTable(
    [
      { heading: 'khóa / key', align: 'left' },
      { heading: 'tỷ lệ / ratio', align: 'left' },
      { heading: 'đo được / measured', align: 'right' },
      { heading: 'tối đa / at most', align: 'right' },
      { heading: '', align: 'left' },
    ],
    figures.map((figure) => [
      figure.key,
      figure.title,
      String(shown(figure.value)),
      figure.bound === undefined ? '' : String(figure.bound),
      isWithin(figure) ? '' : 'vượt / over',
    ]),
  );
  const object = Object.fromEntries(figures.map(({ key, value }) => [key, shown(value)]));
  return json ? [...table, JSON.stringify(object)] : table;
}

/** Three digits say all that a measurement knows. */
function shown(value: number): number {
  return Number(value.toPrecision(3));
}
