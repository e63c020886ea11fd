import { demoOptions } from '../../../src/tools/demo/options';

const options = (...args: string[]): ReturnType<typeof demoOptions> => demoOptions(args, '/home');

describe('demoOptions', () => {
  it('plays the samples into "out" unless something else is asked for', () => {
    expect(options()).toEqual({ round: undefined, collection: undefined, out: '/home/out', help: false });
    expect(options('--round', 'a.json', '--out', 'b')).toMatchObject({
      round: '/home/a.json',
      out: '/home/b',
    });
  });

  it('collects the forms of so many units, five per cent of them damaged unless given', () => {
    expect(options('--units', '300')).toMatchObject({ collection: { units: 300, damagedPercent: 5 } });
    expect(options('--units', '12', '--damaged', '2,5')).toMatchObject({
      collection: { units: 12, damagedPercent: 2.5 },
    });
  });

  it.each([
    [['--units', '0']],
    [['--units', '3322']],
    [['--units', '1e2']],
    [['--units', '10', '--damaged', '101']],
    [['--units', '10', '--damaged', 'năm']],
    [['--damaged', '5']],
    [['--units', '10', '--round', 'a.json']],
    [['--colour']],
  ])('says what is wrong with %j', (args) => {
    expect(options(...args)).toEqual({ problem: expect.any(String) as string });
  });
});
