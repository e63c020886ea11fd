import fc from 'fast-check';
import { cellText, isBlankCell, isBlankRow, quoted } from '../../../src/core/cells/cellText';

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u2000', 'a', '.', '1', 'ế', 'e\u0302\u0301') }),
);

describe('the text of a cell', () => {
  it('has one form of accents and no spaces around it, whatever the cell holds', () => {
    fc.assert(fc.property(cells, (cell) => expect(cellText(cell)).toBe(cell.normalize('NFC').trim())));
  });

  it('is empty exactly where the cell is blank', () => {
    fc.assert(fc.property(cells, (cell) => expect(isBlankCell(cell)).toBe(cellText(cell) === '')));
    expect([null, '', ' ', 0, false, { error: '#N/A' }].map(isBlankCell)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is the plain notation of a number and the name of an error', () => {
    expect([1.1, 0, true, { error: '#REF!' }].map(cellText)).toEqual(['1.1', '0', 'true', '#REF!']);
  });
});

describe('a finding that quotes a cell', () => {
  it('leaves a number a number', () => {
    expect([1.5, '1,50 ', null, true, { error: '#N/A' }].map(quoted)).toEqual([
      { number: 1.5 },
      '1,50',
      '',
      'true',
      '#N/A',
    ]);
  });
});

describe('a row', () => {
  it('is blank where every cell is', () => {
    expect(isBlankRow({ code: null, name: ' ' })).toBe(true);
    expect(isBlankRow({ code: null, name: 0 })).toBe(false);
  });
});
