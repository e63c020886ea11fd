import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTables } from '../../../src/sheets/officialTable';
import { readBand } from '../../../src/core/rules/bandText';
import { sheetOf } from './readWhole';

const LENGTH = 100_000;
const long = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** Texts on which a pattern with two open ends takes time by the square of the length. */
const TEXTS: readonly string[] = [
  long(' '),
  long('a'),
  long('; '),
  long('.'),
  long('…'),
  long('1'),
  long('1.'),
  long('1,1 '),
  long('('),
  long('* '),
  long('- '),
  long('tỷ lệ '),
  long('tỷ lệ × '),
  long('x tối đa '),
  long('từ 1% đến '),
  long('dưới '),
  long('điểm '),
  long('mỗi 1 '),
  long('tổng cộng, '),
  long('Điều tra XHH ('),
  long('không phát sinh '),
  long('Tài liệu kiểm chứng '),
  long('\n'),
  long('a: 1; '),
];
/** What a table of a hundred rows takes, many times over; by the square it would be minutes. */
const WITHIN_MS = 5000;

const HEADING: GridValue[] = [
  'STT',
  'Tiêu chí',
  'Mức đánh giá',
  'Điểm tối đa',
  'Điều tra XHH',
  'Hình thức đánh giá',
  'Ghi chú',
];
const ITEM: GridValue[] = ['1', 'Kế hoạch', 'Đạt: 1', 1, null, null, null];

describe('a text of 100 kB', () => {
  it.each(HEADING.map((heading, column) => [String(heading), column] as const))(
    'in column %s takes time by its length',
    (_heading, column) => {
      const rows = TEXTS.flatMap((text, index) => {
        const item = ITEM.map((cell, at) => (at === 0 ? `${index + 1}` : cell));
        const below = ITEM.map((_cell, at) => (at === column ? `- ${text}: 1` : null));
        return [item.map((cell, at) => (at === column ? text : cell)), below];
      });
      const start = performance.now();
      const readings = readOfficialTables(sheetOf([HEADING, ...rows]));
      expect(performance.now() - start).toBeLessThan(WITHIN_MS);
      // No finding quotes it whole.
      for (const { parameters } of readings.flatMap(({ findings }) => findings)) {
        expect(JSON.stringify(parameters).length).toBeLessThan(2000);
      }
    },
  );

  it('in place of a heading, or above it, takes time by its length', () => {
    const start = performance.now();
    readOfficialTables(sheetOf(TEXTS.map((text) => [text, text, text])));
    readOfficialTables(sheetOf([...TEXTS.map((text) => [text]), HEADING, ITEM]));
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
  });

  it('in a band of the column Tham số takes time by its length', () => {
    const start = performance.now();
    for (const text of TEXTS) {
      readBand(`> 90 %: ${text}`, 'ratio');
      readBand(`${text}: 1`, 'ratio');
      readBand(`${text} × tối đa`, 'ratio');
    }
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
  });
});
