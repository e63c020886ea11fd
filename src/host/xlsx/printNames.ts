import type { WriteOptions } from 'hucre/xlsx';
import type { PageLayoutBag } from '../model/bags';
import type { Rect } from '../model/rect';
import { addressOf, columnName, parseReference } from '../model/univer/move/references';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** hucre's own page set-up forgets the quotes around sheet names, so these are written as names. */
export function printNames(sheet: string, layout: PageLayoutBag): NamedRange[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  const areas = (layout.printArea ?? '').split(',').flatMap((area) => {
    const reference = parseReference(area);
    return reference ? [`${quoted}!${addressOf(reference.rect, true)}`] : [];
  });
  const titles = [
    ...partOf(layout.printTitleColumns, (rect) => {
      return `$${columnName(rect.column)}:$${columnName(rect.column + rect.columns - 1)}`;
    }),
    ...partOf(layout.printTitleRows, ({ row, rows }) => `$${row + 1}:$${row + rows}`),
  ];
  return [
    ...(areas.length > 0 ? [{ name: '_xlnm.Print_Area', range: areas.join(','), scope: sheet }] : []),
    ...(titles.length > 0
      ? [
          {
            name: '_xlnm.Print_Titles',
            range: titles.map((part) => `${quoted}!${part}`).join(','),
            scope: sheet,
          },
        ]
      : []),
  ];
}

function partOf(reference: string | undefined, write: (rect: Rect) => string): string[] {
  const rect = reference === undefined ? undefined : parseReference(reference.replace(/\$/g, ''))?.rect;
  return rect ? [write(rect)] : [];
}

/** Names with quotes around the sheet's name stay names when hucre reads them. */
export function withPrintNames(
  layout: PageLayoutBag | undefined,
  names: readonly NamedRange[],
  sheet: string,
): PageLayoutBag | undefined {
  const partsOf = (name: string): string[] =>
    names
      .find((each) => each.name === name && each.scope === sheet)
      ?.range.split(',')
      .map((part) => part.slice(part.lastIndexOf('!') + 1).replace(/\$/g, '')) ?? [];
  const areas = partsOf('_xlnm.Print_Area');
  const titles = partsOf('_xlnm.Print_Titles');
  const rows = titles.find((part) => /\d/.test(part));
  const columns = titles.find((part) => !/\d/.test(part));
  if (areas.length === 0 && titles.length === 0) {
    return layout;
  }
  return {
    ...layout,
    ...(areas.length === 0 ? {} : { printArea: areas.join(',') }),
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columnArea(columns) }),
  };
}

/** "A1:C1" for "A:C". */
export function columnArea(columns: string): string {
  const [first = '', last = first] = columns.split(':');
  return `${first}1:${last}1`;
}
