import type { CellReading } from '../../model/cell';
import { ExcelError } from '../../model/excelError';
import { isRecord } from '../../richapi/callArguments';

export type Criteria = Readonly<Record<string, unknown>>;

/**
 * The texts of a column that a filter lets through. Excel applies a filter when it is set and not again when cells
 * change, so that which texts pass is known from then on.
 *
 * @param cells of the column, without its heading.
 */
export function passingTexts(criteria: Criteria, cells: readonly CellReading[]): readonly string[] {
  const { filterOn, values } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) {
    return values.map((value: unknown) => (isRecord(value) ? String(value.date) : String(value)));
  }
  const passes = predicateOf(criteria, cells);
  return [...new Set(cells.filter(passes).map(({ text }) => text))];
}

function predicateOf(criteria: Criteria, cells: readonly CellReading[]): (cell: CellReading) => boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const count = Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case 'Custom':
      return custom(criteria);
    case 'TopItems':
      return atLeast(edge(numbers, count, true), true);
    case 'TopPercent':
      return atLeast(edge(numbers, (numbers.length * count) / 100, true), true);
    case 'BottomItems':
      return atLeast(edge(numbers, count, false), false);
    case 'BottomPercent':
      return atLeast(edge(numbers, (numbers.length * count) / 100, false), false);
    case 'Dynamic':
      return average(criteria.dynamicCriteria, numbers);
    default:
      throw new ExcelError('NotImplemented', `Filters on ${String(criteria.filterOn)} are not answered.`);
  }
}

/** The last of so many numbers from an end, at least one; undefined where there are none. */
function edge(numbers: readonly number[], count: number, fromTop: boolean): number | undefined {
  const sorted = [...numbers].sort((a, b) => (fromTop ? b - a : a - b));
  return sorted[Math.max(1, Math.min(sorted.length, Math.floor(count))) - 1];
}

function atLeast(limit: number | undefined, above: boolean): (cell: CellReading) => boolean {
  return ({ value }) =>
    limit !== undefined && typeof value === 'number' && (above ? value >= limit : value <= limit);
}

function average(kind: unknown, numbers: readonly number[]): (cell: CellReading) => boolean {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (kind === 'AboveAverage') {
    return ({ value }) => typeof value === 'number' && value > mean;
  }
  if (kind === 'BelowAverage') {
    return ({ value }) => typeof value === 'number' && value < mean;
  }
  throw new ExcelError('NotImplemented', `Dynamic filters on ${String(kind)} are not answered.`);
}

function custom({ criterion1, criterion2, operator }: Criteria): (cell: CellReading) => boolean {
  const conditions = [criterion1, criterion2]
    .filter((each) => each !== undefined && each !== null && each !== '')
    .map((each) => condition(String(each)));
  return (cell) =>
    operator === 'Or' ? conditions.some((each) => each(cell)) : conditions.every((each) => each(cell));
}

/** "=a*", "<>x", ">=50": a number is compared with numbers, a text with what the cell shows. */
function condition(text: string): (cell: CellReading) => boolean {
  const [, sign = '=', wanted = ''] = /^(<>|>=|<=|[=<>])?([\s\S]*)$/.exec(text) ?? [];
  const number = wanted.trim() === '' ? Number.NaN : Number(wanted);
  const pattern = new RegExp(`^${wanted.replace(/~?[*?]|[.+^${}()|[\]\\]/g, asPattern)}$`, 'i');
  return ({ value, text: shown }) => {
    const isNumber = typeof value === 'number' && !Number.isNaN(number);
    const equal = isNumber ? value === number : pattern.test(shown);
    switch (sign) {
      case '=':
        return equal;
      case '<>':
        return !equal;
      default:
        return (
          (isNumber && (sign[0] === '>' ? value > number : value < number)) || (sign[1] === '=' && equal)
        );
    }
  };
}

function asPattern(found: string): string {
  return found === '*' ? '.*' : found === '?' ? '.' : `\\${found.replace('~', '')}`;
}
