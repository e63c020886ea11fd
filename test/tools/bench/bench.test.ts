import type { Bench, Figure } from '../../../src/tools/bench/figure';
import { isWithin } from '../../../src/tools/bench/figure';
import { main } from '../../../src/tools/bench/main';
import { median, timeRatio } from '../../../src/tools/bench/measure';
import { benchOptions } from '../../../src/tools/bench/options';
import { seededRandom } from '../../../src/tools/bench/random';
import { reportOf } from '../../../src/tools/bench/report';

const bench = (name: string): Bench => ({ name, run: () => [] });
const ALL = [bench('score'), bench('edit')];
const figure = (value: number, bound?: number): Figure => ({
  key: 'scoreVsPass',
  title: 'one ÷ other',
  value,
  ...(bound !== undefined && { bound }),
});

describe('the arguments of a bench', () => {
  it('run everything unless some are named', () => {
    expect(benchOptions([], ALL)).toMatchObject({ benches: ALL, json: false });
    expect(benchOptions(['edit', '--json'], ALL)).toMatchObject({ benches: [ALL[1]], json: true });
  });

  it('are refused with what there is where a name is unknown', () => {
    expect(benchOptions(['speed'], ALL)).toEqual({ problem: expect.stringMatching(/"speed".*score, edit/) });
    expect(benchOptions(['--fast'], ALL)).toHaveProperty('problem');
  });

  it('end with exit code 2 where they are refused', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(main(['speed'])).resolves.toBe(2);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('npm run bench'));
    error.mockRestore();
  });
});

describe('figures', () => {
  it('are within their bound up to and including it', () => {
    expect([5.9, 6, 6.01].map((value) => isWithin(figure(value, 6)))).toEqual([true, true, false]);
    expect(isWithin(figure(100))).toBe(true);
  });

  it('end in one JSON object where it is asked for, and say which is over', () => {
    const lines = reportOf([figure(6.123456, 6)], true);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ scoreVsPass: 6.12 });
    expect(lines.join('\n')).toContain('over');
    expect(reportOf([figure(5, 6)], false).join('\n')).not.toContain('{');
  });
});

describe('a measurement', () => {
  it('is the median, which one slow run does not move', () => {
    expect(median([5, 1, 100])).toBe(5);
  });

  it('tells a run that does ten times the work from its reference', () => {
    const work = (rounds: number) => (): number => {
      let sum = 0;
      for (let at = 0; at < rounds * 400_000; at += 1) {
        sum = (sum + at) % 1_000_003;
      }
      return sum;
    };
    expect(timeRatio(work(1), work(10))).toBeGreaterThan(5);
  });

  it('sees the same entries in every run', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    const numbers = Array.from({ length: 100 }, one);
    expect(Array.from({ length: 100 }, other)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(100);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
