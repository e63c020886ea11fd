import { parseArgs } from 'node:util';
import type { Bench } from './figure';

export interface BenchOptions {
  readonly benches: readonly Bench[];
  /** Print one JSON object as the last line. */
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads the arguments of `npm run bench`; a sentence where they cannot be understood. */
export function benchOptions(
  args: readonly string[],
  all: readonly Bench[],
): BenchOptions | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    const unknown = positionals.find((name) => all.every((bench) => bench.name !== name));
    if (unknown !== undefined) {
      const names = all.map(({ name }) => name).join(', ');
      return { problem: `Không có phép đo "${unknown}" / there is no measurement "${unknown}": ${names}` };
    }
    const benches = positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));
    return { benches, ...values };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

export const USAGE = `npm run bench [-- NAME … --json]

  NAME    chỉ những phép đo này / only these measurements
  --json  dòng cuối là một đối tượng JSON / one JSON object as the last line

Mọi số là tỷ lệ trong cùng một lần chạy; có số vượt ngưỡng thì mã thoát là 1.
/ Every figure is a ratio within one run; the exit code is 1 where one passes its bound.`;
