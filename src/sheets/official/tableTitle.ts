import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { isTableTitle } from './lineKinds';
import type { OfficialColumns } from './officialColumns';
import { shortened } from './report';

const ROWS_ABOVE = 12;
const LONGEST_TITLE = 80;

/**
 * What tells a table from others on its sheet: the line "PHỤ LỤC II" above its heading, else the last line above it; and the
 * heading of its column of maxima where it has several. Empty where nothing stands there.
 */
export function tableTitle({ values }: Grid, { band, maximumChoices }: OfficialColumns): string {
  const above = values.slice(Math.max(0, band.top - ROWS_ABOVE), band.top);
  const lines = above
    .map((cells) => oneLine(cells.find((cell) => !isBlank(cell))))
    .filter((text) => text !== '');
  const titles = lines.filter(isTableTitle);
  const title = titles.at(-1) ?? lines.at(-1) ?? '';
  const choice = maximumChoices[0]?.heading;
  return [shortened(title, LONGEST_TITLE), choice]
    .filter((part) => part !== undefined && part !== '')
    .join(' – ');
}
