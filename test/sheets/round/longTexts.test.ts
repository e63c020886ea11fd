import { readCellPoints } from '../../../src/core/cells/cellPoints';
import { readFlag } from '../../../src/core/cells/flag';
import { isoFromCell } from '../../../src/core/dates/dateSerial';
import { readSurveyForms } from '../../../src/core/entries/surveyForms';
import { readDeclared, readRule, RULE_NAMES } from '../../../src/core/rules/registry';
import { readSettings } from '../../../src/sheets/round/settings';

const LENGTH = 100_000;

/** Texts that patterns with two ways to match go through again and again. */
const TEXTS = [
  ' ',
  '1',
  '1 ',
  '1,',
  '1/',
  '1;',
  'a ',
  '\n',
  ': ',
  '(',
  '%',
  'tỷ lệ × ',
  '≥ 80 %: ',
  '\u00a0',
].flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [text, `${text}x`, `1${text}x`, `≥ 80 %: tỷ lệ${text}x`, `bước ${text}x`];
});

/** A rule of each kind by name, with parameters that it can be read from. */
const RULES: readonly (readonly [name: string, parameters: string])[] = [
  ['Chấm điểm trực tiếp', 'bước 0,25'],
  ['Chọn mức', 'Tốt: 1\nKém: 0'],
  ['Khoảng tỷ lệ', '≥ 80 %: 1\n< 80 %: 0'],
  ['Khoảng số', '≥ 10: 1\n< 10: 0'],
  ['Danh mục', 'A: 1\nB: 1'],
  ['Mức phần trăm', 'A: 100 %\nB: 50 %'],
];

/** Far beyond what a text of this length takes, and far below what it would take if time grew with its square. */
const LONGEST = 5000;

function longest(read: (text: string) => void, texts: readonly string[] = TEXTS): number {
  return Math.max(
    ...texts.map((text) => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    }),
  );
}

describe('a text of 100 kB', () => {
  it.each(RULE_NAMES)('is read as parameters of “%s”', (name) => {
    expect(longest((text) => void readRule(name, text))).toBeLessThan(LONGEST);
  });

  it.each(RULES)('is read as data of “%s”', (name, parameters) => {
    const reading = readRule(name, parameters);
    expect(reading?.ok).toBe(true);
    if (reading?.ok) {
      expect(longest((text) => void readDeclared(reading.rule, text))).toBeLessThan(LONGEST);
    }
  });

  it('is read as any setting of a round', () => {
    // Some thirty settings are read from each.
    const some = TEXTS.filter((_, index) => index % 5 === 2);
    expect(longest((text) => void readSettings(() => text), some)).toBeLessThan(LONGEST);
  });

  it.each([
    ['points', readCellPoints],
    ['a flag', readFlag],
    ['a date', isoFromCell],
    ['forms of a survey', readSurveyForms],
  ] as const)('is read as %s', (_what, read) => {
    expect(longest((text) => void read(text))).toBeLessThan(LONGEST);
  });
});
