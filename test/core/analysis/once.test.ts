import { once, onceForEach } from '../../../src/core/analysis/once';

it('makes a thing on first use, and never again, undefined too', () => {
  const made: string[] = [];
  const get = once(() => void made.push('made'));
  expect(made).toEqual([]);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});

it('makes one thing for each number', () => {
  const made: number[] = [];
  const get = onceForEach((of) => {
    made.push(of);
    return { of };
  });
  expect(get(2)).toBe(get(2));
  expect(get(1)).toEqual({ of: 1 });
  expect(made).toEqual([2, 1]);
});

it('tries again where making failed', () => {
  let fails = true;
  const get = once(() => {
    if (fails) throw new RangeError('not yet');
    return 'made';
  });
  expect(get).toThrow('not yet');
  fails = false;
  expect(get()).toBe('made');
});
