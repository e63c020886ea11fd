import * as fc from 'fast-check';
import { formulaTokens } from '../../../../../src/host/model/univer/formula/formulaTokens';

const shown = (formula: string): string[] =>
  formulaTokens(formula).map((token) =>
    token.kind === 'structured' ? `table ${token.table}|${token.inner}` : `${token.kind} ${token.text}`,
  );

it('joined gives the formula again, whatever it is', () => {
  const pieces = fc.array(
    fc.constantFrom("'", '"', '[', ']', '#', '@', '!', '(', 'Điểm', 'A1', '1.5', ',', ' ', '\\'),
  );
  fc.assert(
    fc.property(pieces, (given) => {
      const formula = given.join('');
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});

it('tells words from functions, sheets, texts and other workbooks', () => {
  expect(shown('SUM(Tổng,Điểm!A1)')).toEqual([
    'text SUM',
    'text (',
    'word Tổng',
    'text ,',
    'text Điểm',
    'text !',
    'word A1',
    'text )',
  ]);
  expect(shown(`"T[x] ""y"""&'T[x]'!A1`)).toEqual([
    'text "T[x] ""y"""',
    'text &',
    "text 'T[x]'",
    'text !',
    'word A1',
  ]);
  expect(shown('[Sổ.xlsx]Sheet1!A1')).toContain('word A1');
  expect(shown('[Sổ.xlsx]Sheet1!A1').filter((token) => token.startsWith('table'))).toEqual([]);
});

it('takes what an apostrophe escapes as a letter of the heading', () => {
  expect(shown("T[p'[q]+[@[a'']]")).toEqual(["table T|p'[q", 'text +', "table |@[a'']"]);
});
