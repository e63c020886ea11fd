import { finding } from '../core/finding/create';
import type { Finding } from '../core/finding/finding';
import type { CriterionRow } from '../core/rows/criterionRow';
import { levelWord } from '../core/framework/vocabulary';
import { pointsToNumber, sumPoints, type Points } from '../core/points/points';
import { isBlank } from './grid/cellValue';
import type { Grid } from './grid/grid';
import { readOfficialCodes } from './official/officialCodes';
import { findOfficialColumns, type OfficialColumns } from './official/officialColumns';
import type { OfficialItem } from './official/officialItems';
import { collectRows, type OfficialRows } from './official/officialRows';
import { placeInLevels, type PlacedItem } from './official/placeInLevels';
import { readOfficialItem } from './official/readItem';
import { reportIn, type Report } from './official/report';
import { numberedCodes } from './official/sectionHeads';
import type { TableOrigin } from './tables/origins';

/** The rows of an official table in the shape of the criteria table, and what could not be understood. */
export interface OfficialTableReading {
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
  /** Where each row of `criteria` came from; absent where there is no table. */
  readonly origin?: TableOrigin;
  /** The total that the table prints below its rows. */
  readonly printedTotal?: Points;
}

/**
 * Reads the annex of a decision as it is printed: STT, content, maximum; each scoring level on a row of its own
 * without a number, or beside its item; fields numbered I, II or 1, 2.
 *
 * Everything is scored by the unit unless the table says that it comes from the sociological survey; the
 * department completes the rest in the sheet. A line that is no level and no item is a finding, never dropped
 * silently; so is everything that was understood in one of several possible ways.
 */
export function readOfficialTable(grid: Grid): OfficialTableReading {
  const columns = findOfficialColumns(grid);
  if (!columns) {
    const parameters = { table: 'STT | Nội dung | Điểm tối đa', sheet: grid.sheet };
    return {
      criteria: [],
      findings: [finding('tableMissing', { place: { table: 'criteria', sheet: grid.sheet }, parameters })],
    };
  }
  const report = reportIn(grid);
  const { items, printedTotal, findings } = collectRows(grid, columns);
  const levels = placeInLevels(items, readOfficialCodes(numberedCodes(items)), columns, report);
  const rows = levels.placed.map((placed) => criterionOf(placed, columns, report));
  return {
    criteria: rows.map(({ criterion }) => criterion),
    findings: [
      ...findings,
      ...levels.findings,
      ...rows.flatMap((row) => row.findings),
      ...totalDiffers(printedTotal, levels.placed, columns, report),
      ...columnsNotRead(grid, columns, items, report),
    ],
    origin: originOf(grid, columns, levels.placed),
    ...(printedTotal && { printedTotal: printedTotal.points }),
  };
}

function criterionOf(
  placed: PlacedItem,
  columns: OfficialColumns,
  report: Report,
): { readonly criterion: CriterionRow; readonly findings: readonly Finding[] } {
  const { item, code, kind, part, hasChildren } = placed;
  const scored = hasChildren ? undefined : readOfficialItem(item, part, columns, report);
  const raw = isBlank(item.maximum) ? null : item.maximum;
  const criterion: CriterionRow = {
    code,
    level: levelWord(kind),
    name: scored?.name ?? item.name,
    maximum: item.amount === undefined ? raw : pointsToNumber(item.amount),
    source: scored?.source ?? null,
    rule: scored?.rule ?? null,
    parameters: scored?.parameters ?? null,
    evidence: extrasOf(placed, columns.evidence),
    evidenceRequired: null,
    appraiser: extrasOf(placed, columns.appraiser),
    groups: null,
    duePeriod: null,
    notApplicableAllowed: scored?.notApplicableAllowed ?? null,
    noCaseFullPoints: scored?.noCaseFullPoints ?? null,
  };
  return { criterion, findings: [...problemsOf(placed, columns, report), ...(scored?.findings ?? [])] };
}

/** What a column says beside a scored item and the lines below it. */
function extrasOf({ item, hasChildren }: PlacedItem, column: number | undefined): string | null {
  const texts = hasChildren ? [] : item.extras.filter((extra) => extra.column === column);
  return texts.length === 0 ? null : texts.map(({ text }) => text).join('; ');
}

/** A number that is none, and lines on scoring at a row that has rows below it. */
function problemsOf({ item, hasChildren }: PlacedItem, columns: OfficialColumns, report: Report): Finding[] {
  const { otherCode: code, name: text } = item;
  const lines = hasChildren ? item.lines : [];
  return [
    ...(code === undefined ? [] : [report('codeNotUnderstood', item.row, columns.code ?? 0, { text, code })]),
    ...lines.map((line) => report('optionNotUnderstood', line.row, line.column, { text: line.text })),
  ];
}

/** The total that the table prints must be that of the fields which were read: else a row is missing. */
function totalDiffers(
  printed: OfficialRows['printedTotal'],
  placed: readonly PlacedItem[],
  columns: OfficialColumns,
  report: Report,
): Finding[] {
  const total = sumPoints(
    placed.flatMap(({ item, kind }) => (kind === 1 && item.amount !== undefined ? [item.amount] : [])),
  );
  return printed && printed.points !== total
    ? [
        report('printedTotalDiffers', printed.row, columns.maximum ?? columns.names[0] ?? 0, {
          printed: { points: printed.points },
          total: { points: total },
        }),
      ]
    : [];
}

/** Columns that say something about an item and are not read, as one finding. */
function columnsNotRead(
  grid: Grid,
  columns: OfficialColumns,
  items: readonly OfficialItem[],
  report: Report,
): Finding[] {
  const filled = columns.others.filter(
    ({ column, heading }) => heading !== '' && items.some(({ row }) => !isBlank(grid.values[row]?.[column])),
  );
  const [first] = filled;
  return first
    ? [
        report('columnsNotRead', columns.band.top, first.column, {
          text: filled.map(({ heading }) => `“${heading}”`).join(', '),
        }),
      ]
    : [];
}

function originOf(grid: Grid, columns: OfficialColumns, placed: readonly PlacedItem[]): TableOrigin {
  const name = columns.names[0] ?? 0;
  const code = columns.code ?? name;
  const maximum = columns.maximum ?? columns.maximumParts[0]?.column ?? name;
  const at = (column: number): number => grid.column + column;
  return {
    sheet: grid.sheet,
    headingRow: grid.row + columns.band.top,
    rows: placed.map(({ item }) => grid.row + item.row),
    columns: new Map([
      ['code', at(code)],
      ['level', at(code)],
      ['name', at(name)],
      ['maximum', at(maximum)],
      ['source', at(columns.source ?? columns.survey ?? name)],
      ['rule', at(name)],
      ['parameters', at(name)],
      ['evidence', at(columns.evidence ?? name)],
      ['appraiser', at(columns.appraiser ?? name)],
    ]),
  };
}
