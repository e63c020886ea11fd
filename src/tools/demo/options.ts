import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** The round file to play; undefined plays the samples. */
  readonly round: string | undefined;
  /** A collecting of forms to play instead. */
  readonly collection: { readonly units: number; readonly damagedPercent: number } | undefined;
  /** The folder that is written to. */
  readonly out: string;
  readonly help: boolean;
}

type Problem = { readonly problem: string };

/** As many as the country has communes. */
const MOST_UNITS = 3_321;
const DAMAGED_PERCENT = '5';

/** Reads the arguments of `npm run demo`; a sentence where they cannot be understood. Paths count from `folder`. */
export function demoOptions(args: readonly string[], folder: string): DemoOptions | Problem {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        round: { type: 'string' },
        units: { type: 'string' },
        damaged: { type: 'string' },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean', default: false },
      },
    });
    const { round, units, damaged } = values;
    if (round !== undefined && units !== undefined) {
      return { problem: '--round và --units không đi cùng nhau / --round and --units exclude each other' };
    }
    if (units === undefined && damaged !== undefined) {
      return { problem: '--damaged cần --units / --damaged needs --units' };
    }
    const collection = units === undefined ? undefined : readCollection(units, damaged ?? DAMAGED_PERCENT);
    return collection && 'problem' in collection
      ? collection
      : {
          round: round === undefined ? undefined : resolve(folder, round),
          collection,
          out: resolve(folder, values.out),
          help: values.help,
        };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function readCollection(units: string, damaged: string): NonNullable<DemoOptions['collection']> | Problem {
  const count = /^\d{1,4}$/.test(units) ? Number(units) : 0;
  if (count < 1 || count > MOST_UNITS) {
    return { problem: `--units: số nguyên từ 1 đến ${MOST_UNITS} / a whole number from 1 to ${MOST_UNITS}` };
  }
  const percent = /^\d{1,3}(?:[.,]\d+)?$/.test(damaged) ? Number(damaged.replace(',', '.')) : undefined;
  return percent === undefined || percent > 100
    ? { problem: '--damaged: số từ 0 đến 100 / a number from 0 to 100' }
    : { units: count, damagedPercent: percent };
}

export const USAGE = `npm run demo [-- --round FILE | --units N --damaged P] [--out DIR]

  --round FILE  tệp đợt đánh giá dạng JSON (docs/round-file.md); không có: chạy hai đợt mẫu
                / the round file (docs/round-file.md); without it: both samples
  --units N     thu phiếu một kỳ của N xã, phường mẫu / collects one period of N sample communes
  --damaged P   P % số đơn vị gửi tệp hỏng, sai hoặc gửi hai lần, mặc định ${DAMAGED_PERCENT} (docs/demo.md)
                / P % of the units send damaged, wrong or double files, ${DAMAGED_PERCENT} unless given
  --out DIR     thư mục ghi kết quả, mặc định là out / the folder to write to, "out" unless given`;
