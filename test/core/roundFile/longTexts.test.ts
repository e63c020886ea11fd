import { analyseRound } from '../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { smallFile } from '../support/sampleDraft';

const LENGTH = 100_000;
const long = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const ENOUGH = 10_000;

describe('a round file in which every text is 100 kB long', () => {
  it.each([' ', '1', '1,', '1/', '; ', ': ', '%', '(', 'từ 1 % đến ', '≥ 80 %: ', '\n', 'KAD '])(
    'is understood, or something is said, in time that grows with its length: %j',
    (piece) => {
      const text = long(piece);
      /** What is one of a closed list of the file stays what it is; only what people type is long. */
      const lengthened = (value: unknown, key: string): unknown => {
        if (Array.isArray(value)) return value.map((each) => lengthened(each, key));
        if (typeof value === 'object' && value !== null) {
          return Object.fromEntries(
            Object.entries(value).map(([name, each]) => [name, lengthened(each, name)]),
          );
        }
        return typeof value === 'string' &&
          /name|title|evidence|parameters|data|contact|note|reason/i.test(key)
          ? `${value}${text}`
          : value;
      };
      const file = lengthened(
        smallFile([{ unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Chậm' } }, evidence: 'KH' }]),
        '',
      );
      const started = performance.now();
      analyseRound(draftFromFile(file as ReturnType<typeof smallFile>), '2027-01-01');
      expect(performance.now() - started).toBeLessThan(ENOUGH);
    },
  );
});
