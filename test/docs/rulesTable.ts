import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDecimal } from '../../src/core/points/decimalText';

/** A row of the table of rules in docs/rules.md. */
export interface RuleExample {
  readonly name: string;
  readonly parameters: string;
  readonly maximum: number;
  /** Empty where the rule asks for points only. */
  readonly data: string;
  readonly points: number;
}

/** Kind, parameters, maximum, data, points. */
const COLUMNS = 5;

/** The rows of the table of rules in docs/rules.md, without the marks of code. */
export function rulesTable(): RuleExample[] {
  return readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.includes('`Tham số`'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    )
    .filter((cells) => cells.length === COLUMNS)
    .map(([name = '', parameters = '', maximum = '', data = '', points = '']) => ({
      name,
      parameters: parameters.replaceAll(' ⏎ ', '\n'),
      maximum: amountOf(maximum),
      data,
      points: amountOf(points),
    }));
}

/** @returns NaN if it is no decimal. */
export function amountOf(text: string): number {
  const reading = parseDecimal(text);
  return reading.ok ? reading.value / 1_000_000 : Number.NaN;
}
