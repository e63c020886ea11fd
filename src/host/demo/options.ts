import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** The round file to play; undefined plays the samples. */
  readonly round: string | undefined;
  /** The folder that is written to. */
  readonly out: string;
  readonly help: boolean;
}

/** Reads the arguments of `npm run demo`; a sentence where they cannot be understood. Paths count from `folder`. */
export function demoOptions(
  args: readonly string[],
  folder: string,
): DemoOptions | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        round: { type: 'string' },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean', default: false },
      },
    });
    return {
      round: values.round === undefined ? undefined : resolve(folder, values.round),
      out: resolve(folder, values.out),
      help: values.help,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

export const USAGE = `npm run demo [-- --round FILE --out DIR]

  --round FILE  tệp đợt đánh giá dạng JSON (docs/round-file.md); không có: chạy hai đợt mẫu
                / the round file (docs/round-file.md); without it: both samples
  --out DIR     thư mục ghi kết quả, mặc định là out / the folder to write to, "out" unless given`;
