import type { Finding } from '../../core/finding/finding';
import { formatDecimal } from '../../core/points/decimalText';
import { sumPoints, type Points } from '../../core/points/points';
import { isBlank } from '../grid/cellValue';
import { isoFromSerial } from '../../core/dates/dateSerial';
import { amountInName, pointsOfDate } from './amountText';
import type { OfficialColumns } from './officialColumns';
import { readLine } from './officialLine';
import type { PlacedItem } from './placeInLevels';
import type { Report } from './report';

/**
 * Gives every row its maximum where that is not one number in its cell: from the brackets in its name, from its highest level,
 * as the sum of what stands below it; and where a number may mean two things ("1.000", a date that was 1.5), the one that adds up.
 *
 * What was not simply read is a finding. A date that does not add up gives no maximum.
 */
export function settleMaxima(
  placed: readonly PlacedItem[],
  columns: OfficialColumns,
  report: Report,
): { readonly placed: readonly PlacedItem[]; readonly findings: readonly Finding[] } {
  const settling = new Settling(placed, report, columns.maximum ?? columns.names[0] ?? 0);
  return { placed: settling.settled(), findings: settling.findings };
}

class Settling {
  readonly findings: Finding[] = [];
  private readonly amounts: (Points | undefined)[];
  private readonly children: readonly (readonly number[])[];
  private readonly parents: ReadonlyMap<number, number>;

  constructor(
    private readonly placed: readonly PlacedItem[],
    private readonly report: Report,
    private readonly column: number,
  ) {
    this.amounts = placed.map(({ item }) => item.amount ?? this.inName(item.maximum, item.name));
    this.children = childrenOf(placed);
    this.parents = new Map(this.children.flatMap((below, parent) => below.map((each) => [each, parent])));
  }

  settled(): readonly PlacedItem[] {
    this.sayTwoWays();
    this.fromLevels();
    this.chooseAmongReadings();
    this.fromSums();
    return this.placed.map((each, index) => {
      const { amount: _, ...item } = each.item;
      const amount = this.amounts[index];
      return { ...each, item: amount === undefined ? item : { ...item, amount } };
    });
  }

  private inName(cell: PlacedItem['item']['maximum'], name: string): Points | undefined {
    return isBlank(cell) ? amountInName(name) : undefined;
  }

  private sayTwoWays(): void {
    for (const { item } of this.placed) {
      const inName = /[)\]]\s*[.:;]?$/u.test(item.name) ? amountInName(item.name) : undefined;
      if (item.amount !== undefined && inName !== undefined && inName !== item.amount) {
        const parameters = { inColumn: { points: item.amount }, inName: { points: inName } };
        this.findings.push(this.report('maximumTwoWays', item.row, this.column, parameters));
      }
    }
  }

  private fromLevels(): void {
    this.placed.forEach(({ item, hasChildren, part }, index) => {
      if (this.amounts[index] !== undefined || hasChildren || part !== 'tree' || !isBlank(item.maximum)) {
        return;
      }
      const levels = item.lines.flatMap((line) => {
        const reading = readLine(line.text, line.inColumn);
        return reading?.kind === 'option' && reading.award.kind === 'points' ? [reading.award.points] : [];
      });
      const highest = levels.reduce<Points | undefined>(
        (most, points) => (most === undefined || points > most ? points : most),
        undefined,
      );
      if (highest !== undefined && highest > 0) {
        this.amounts[index] = highest;
        const parameters = { text: item.name, points: { points: highest } };
        this.findings.push(this.report('maximumFromLevels', item.row, this.column, parameters));
      }
    });
  }

  /** From below upwards: a reading is right where the sum of the rows below is it, or where it makes their sum right. */
  private chooseAmongReadings(): void {
    const ambiguous: number[] = [];
    for (let index = this.placed.length - 1; index >= 0; index--) {
      const readings = this.readingsOf(index);
      if (readings.length === 0) {
        continue;
      }
      const reading = this.placed[index]?.item.reading;
      const sum = this.sumBelow(index);
      const fits = readings.filter((points) => points === sum);
      const chosen = fits[0] ?? this.fittingAmongSiblings(index, readings);
      if (reading?.kind === 'date') {
        this.amounts[index] = chosen;
        this.sayDate(index, reading.serial, chosen ?? readings[0]);
      } else {
        this.amounts[index] = chosen ?? readings[0];
        ambiguous.push(index);
      }
    }
    const first = this.placed[ambiguous.at(-1) ?? -1];
    const points = this.amounts[ambiguous.at(-1) ?? -1];
    if (first && points !== undefined) {
      const parameters = { text: String(first.item.maximum), points: { points }, count: ambiguous.length };
      this.findings.push(this.report('maximumAmbiguous', first.item.row, this.column, parameters));
    }
  }

  /** The readings of a cell that has more than one, the likeliest first; none for a cell that says one amount. */
  private readingsOf(index: number): readonly Points[] {
    const reading = this.placed[index]?.item.reading;
    if (reading?.kind === 'date') {
      return pointsOfDate(reading.serial);
    }
    return reading?.kind === 'amount' && reading.thousands !== undefined
      ? [reading.points, reading.thousands]
      : [];
  }

  /** The reading with which the rows of one parent make its maximum, the other uncertain ones as they are most likely. */
  private fittingAmongSiblings(index: number, readings: readonly Points[]): Points | undefined {
    const parent = this.parents.get(index) ?? -1;
    const above = this.amounts[parent];
    const others = (this.children[parent] ?? [])
      .filter((each) => each !== index)
      .map((each) => this.amounts[each] ?? this.readingsOf(each)[0]);
    const known = others.flatMap((points) => points ?? []);
    return above === undefined || known.length < others.length
      ? undefined
      : readings.find((points) => sumPoints([...known, points]) === above);
  }

  private sayDate(index: number, serial: number, likely: Points | undefined): void {
    const placed = this.placed[index];
    if (placed) {
      const code = this.amounts[index] === undefined ? 'pointsBecameDate' : 'pointsWereDate';
      const text = likely === undefined ? '' : formatDecimal(likely, ',');
      const parameters = { date: { date: isoFromSerial(serial) }, text };
      this.findings.push(this.report(code, placed.item.row, this.column, parameters));
    }
  }

  private fromSums(): void {
    const summed: number[] = [];
    for (let index = this.placed.length - 1; index >= 0; index--) {
      const item = this.placed[index]?.item;
      const sum = this.sumBelow(index);
      if (item && this.amounts[index] === undefined && isBlank(item.maximum) && sum !== undefined) {
        this.amounts[index] = sum;
        summed.unshift(index);
      }
    }
    const first = this.placed[summed[0] ?? -1];
    if (first) {
      const list = summed.map((index) => {
        const points = this.amounts[index];
        return `${this.placed[index]?.code ?? ''} (${points === undefined ? '' : formatDecimal(points, ',')})`;
      });
      const parameters = { text: list.join(', ') };
      this.findings.push(this.report('maximumFromSum', first.item.row, this.column, parameters));
    }
  }

  /** undefined where nothing stands below, or a maximum below is not known. A section has a cap of its own. */
  private sumBelow(index: number): Points | undefined {
    const below = this.children[index] ?? [];
    const amounts = below.flatMap((each) => this.amounts[each] ?? []);
    const isSum = below.length > 0 && amounts.length === below.length && this.placed[index]?.part === 'tree';
    return isSum ? sumPoints(amounts) : undefined;
  }
}

/** Of every row the rows directly below it in the tree. */
function childrenOf(placed: readonly PlacedItem[]): number[][] {
  const children: number[][] = placed.map(() => []);
  const open: { readonly index: number; readonly depth: number }[] = [];
  placed.forEach(({ kind }, index) => {
    const depth = typeof kind === 'number' ? kind : 1;
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      open.pop();
    }
    children[open.at(-1)?.index ?? -1]?.push(index);
    open.push({ index, depth });
  });
  return children;
}
