import type { Finding } from '../../core/finding/finding';
import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { saysSource } from './headingWords';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItem.types';
import type { Report } from './report';
import { readSourceText } from './surveyWords';

const MARK = /^([xv+✓✔√●■]|có)$/iu;

/**
 * Columns that say something about an item and are not read, as one finding; a column of nothing but marks, which may say where
 * points come from, as one of its own. Other maxima, of which one had to be chosen, too.
 */
export function columnsNotRead(
  grid: Grid,
  { band, others, maximumChoices, survey }: OfficialColumns,
  items: readonly OfficialItem[],
  report: Report,
): Finding[] {
  const filled = others.flatMap(({ column, heading }) => {
    const cells = items.map(({ row }) => grid.values[row]?.[column]).filter((cell) => !isBlank(cell));
    const texts = cells.map((cell) => oneLine(cell)).filter((text) => readSourceText(text) !== 'survey');
    const areMarks = texts.length > 0 && texts.every((text) => MARK.test(text));
    // Beside the marks of the survey those of everything else say nothing more.
    const isKnown = areMarks && survey !== undefined && saysSource(heading);
    return texts.length > 0 && !isKnown ? [{ column, heading, areMarks }] : [];
  });
  const marks = filled.filter(({ areMarks }) => areMarks);
  const rest = filled.filter(({ areMarks, heading }) => !areMarks && heading !== '');
  const [chosen, ...otherMaxima] = maximumChoices;
  const quoted = (columns: readonly { readonly heading: string }[]): string =>
    columns.map(({ heading }) => `“${heading}”`).join(', ');
  return [
    ...marks.map((each) => report('marksNotRead', band.top, each.column, { text: quoted([each]) })),
    ...(rest[0] ? [report('columnsNotRead', band.top, rest[0].column, { text: quoted(rest) })] : []),
    ...(chosen && otherMaxima.length > 0
      ? [
          report('otherMaxima', band.top, chosen.column, {
            text: chosen.heading,
            others: quoted(otherMaxima),
          }),
        ]
      : []),
  ];
}
