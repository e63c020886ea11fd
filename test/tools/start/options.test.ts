import { startOptions } from '../../../src/tools/start/options';

it('opens the sample round in a browser unless told otherwise', () => {
  expect(startOptions([])).toEqual({ empty: false, open: true, headless: false, help: false });
});

it('reads every option', () => {
  expect(startOptions(['--empty', '--no-open', '--headless', '--port', '4000'])).toEqual({
    empty: true,
    open: false,
    headless: true,
    help: false,
    port: 4000,
  });
});

it.each([['--port', 'x'], ['--port', '-1'], ['--port', '65535'], ['--prot', '3000'], ['file.json']])(
  'refuses %s %s',
  (...args) => {
    expect(startOptions(args)).toHaveProperty('problem');
  },
);
