import { pointsFromMicro } from '../../src/core/points/points';
import {
  formatCount,
  formatDate,
  formatPercent,
  formatPoints,
  formatRounded,
  formatSigned,
  isoDateOf,
} from '../../src/words/numbers';

test('points show at least two decimals and are never rounded', () => {
  expect(formatPoints(pointsFromMicro(8_500_000), 'vi')).toBe('8,50');
  expect(formatPoints(pointsFromMicro(87_785_000), 'vi')).toBe('87,785');
  expect(formatPoints(pointsFromMicro(-250_000), 'en')).toBe('−0.25');
});

test('an index is rounded half away from zero', () => {
  expect(formatRounded(pointsFromMicro(89_445_000), 'vi')).toBe('89,45');
});

test('counts have groups of three and percentages a gap', () => {
  expect(formatCount(1035, 'vi')).toBe('1.035');
  expect(formatCount(1234567, 'en')).toBe('1,234,567');
  expect(formatPercent(pointsFromMicro(95_000_000), 'vi')).toBe('95\u00a0%');
});

test('a change has its sign, and no sign for none', () => {
  expect([2, -1, 0].map(formatSigned)).toEqual(['+2', '−1', '0']);
});

test('dates stand day first; the date of a moment is the local one', () => {
  expect(formatDate('2026-07-15')).toBe('15/07/2026');
  expect(isoDateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
