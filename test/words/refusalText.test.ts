import { refusedFile } from '../../src/sheets/collect/refusedFile';
import { enOwnFileRefusals } from '../../src/words/en/ownFileRefusals';
import { enRefusals } from '../../src/words/en/refusals';
import type { OwnFileCode, Refusal, RefusalCode } from '../../src/words/refusalCode';
import { ownFileText, refusalText } from '../../src/words/refusalText';
import { viOwnFileRefusals } from '../../src/words/vi/ownFileRefusals';
import { viRefusals } from '../../src/words/vi/refusals';

/** Everything that any reason names. */
const NAMED = {
  extension: '.xlsx',
  limit: 20,
  entries: 6000,
  sheet: 'Phiếu',
  cell: 'H23',
  form: '1',
  round: '2',
  unit: 'XM01',
  period: '6T',
};
const refusal = (code: string): Refusal => ({ code, parameters: NAMED }) as unknown as Refusal;
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([all]) => all).sort();

describe.each([
  ['a returned form', viRefusals, enRefusals],
  ['a file of one’s own', viOwnFileRefusals, enOwnFileRefusals],
] as const)('the sentences for %s', (_what, vi, en) => {
  const codes = Object.keys(vi) as (keyof typeof vi)[];

  it('are different for every reason, and say what to do', () => {
    for (const texts of [vi, en]) {
      const sentences = codes.map((code) => texts[code]);
      expect(new Set(sentences).size).toBe(codes.length);
      // What is, and a way out.
      expect(sentences.filter((each) => each.split(/[.;] /u).length < 2)).toEqual([]);
    }
  });

  it('name the same things in both languages, and nothing stays a name', () => {
    for (const code of codes) {
      expect([code, placeholders(en[code])]).toEqual([code, placeholders(vi[code])]);
      const said =
        code in viOwnFileRefusals && vi === (viOwnFileRefusals as typeof vi)
          ? ownFileText(refusal(code) as Refusal<OwnFileCode>, 'vi')
          : refusalText(refusal(code), 'vi');
      expect(said).not.toMatch(/[{}]/);
    }
  });
});

it('asks for what a sentence names when a file is refused', () => {
  // @ts-expect-error -- sheet and cell are missing
  const missing = (): unknown => refusedFile('a.xlsx', 'doubtful');
  // @ts-expect-error -- the cell is missing
  const half = (): unknown => refusedFile('a.xlsx', 'doubtful', { sheet: 'Phiếu' });
  // @ts-expect-error -- nothing is named
  const tooMuch = (): unknown => refusedFile('a.xlsx', 'empty', { sheet: 'Phiếu' });
  expect([missing, half, tooMuch]).toHaveLength(3);
  const file = refusedFile('a.xlsx', 'doubtful', { sheet: 'Phiếu', cell: 'H23' });
  expect(refusalText(file, 'vi')).toContain('ô H23 của trang Phiếu');
  expect(ownFileText(file, 'en')).toContain('cell H23 of sheet Phiếu');
});

it('says of a form without a version that it names none', () => {
  expect(refusalText(refusedFile('a.xlsx', 'otherVersion', { form: '', round: 3 }), 'vi')).toContain(
    'phiên bản ?',
  );
  const code: RefusalCode = 'otherVersion';
  expect(viRefusals[code]).toContain('{form}');
});
