import { isWithin, type Figure } from './figure';
import { benchOptions, USAGE } from './options';
import { BENCHES } from './registry';
import { reportOf } from './report';

const EXIT = { within: 0, over: 1, refused: 2 } as const;

/** `npm run bench`: measures and compares with the bounds. The answer is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = benchOptions(args, BENCHES);
  if ('problem' in options) {
    console.error([options.problem, '', USAGE].join('\n'));
    return EXIT.refused;
  }
  if (options.help) {
    console.log(USAGE);
    return EXIT.within;
  }
  const figures: Figure[] = [];
  for (const bench of options.benches) {
    figures.push(...(await bench.run()));
  }
  console.log(reportOf(figures, options.json).join('\n'));
  return figures.every(isWithin) ? EXIT.within : EXIT.over;
}
