import { pointsFromMicro } from '../../../src/core/points/points';
import { meanProgress } from '../../../src/core/progress/meanProgress';
import { orderProgress } from '../../../src/core/progress/orderProgress';
import { DEFAULT_POLICY, type RankMeasure } from '../../../src/core/setup/policy';
import type { UnitProgress } from '../../../src/core/progress/progress';

const NAMES = ['Xã Mẫu 10', 'Xã Mẫu 2', 'Xã Mẫu 1'];
const rankedBy = (rankBy: RankMeasure): never =>
  ({ units: NAMES.map((name) => ({ name })), settings: { policy: { ...DEFAULT_POLICY, rankBy } } }) as never;
const round = rankedBy('index');

function progress(unit: number, certain: number, reachable: number, maximum = 100e6): UnitProgress {
  const lost = maximum - certain - reachable;
  return {
    unit,
    group: 0,
    certain: pointsFromMicro(certain),
    reachable: pointsFromMicro(reachable),
    lost: pointsFromMicro(lost),
    maximum: pointsFromMicro(maximum),
  } as UnitProgress;
}

const rows = [progress(0, 40e6, 10e6), progress(1, 30e6, 30e6), progress(2, 20e6, 0, 40e6)];
const units = (list: readonly UnitProgress[]): number[] => list.map(({ unit }) => unit);

it('orders by the share of what applies, not by points', () => {
  expect(units(orderProgress(round, rows, 0, 'certain'))).toEqual([2, 0, 1]);
  expect(units(orderProgress(round, rows, 0, 'best'))).toEqual([1, 0, 2]);
});

it('orders by points where units are ranked by these', () => {
  expect(units(orderProgress(rankedBy('points'), rows, 0, 'certain'))).toEqual([0, 1, 2]);
  expect(units(orderProgress(rankedBy('points'), rows, 0, 'best'))).toEqual([1, 0, 2]);
});

it('orders names as a Vietnamese reader does, numbers by their size', () => {
  expect(units(orderProgress(round, rows, 0, 'name'))).toEqual([2, 1, 0]);
});

it('keeps the order of the units where shares are equal, and leaves out other groups and those without a maximum', () => {
  const equal = [progress(1, 10e6, 0), progress(0, 5e6, 0, 50e6), progress(2, 0, 0, 0)];
  expect(units(orderProgress(round, equal, 0, 'certain'))).toEqual([1, 0]);
  expect(orderProgress(round, equal, 1, 'certain')).toEqual([]);
});

it('means are of exact values, rounded once', () => {
  const thirds = [progress(0, 1e6, 0), progress(1, 1e6, 0), progress(2, 0, 2)];
  expect(meanProgress(thirds)).toMatchObject({ certain: 670_000, reachable: 0 });
  expect(meanProgress([])).toEqual({ certain: 0, reachable: 0, lost: 0 });
});
