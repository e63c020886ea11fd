import { readFlag } from '../../../src/core/cells/flag';

describe('flag cells', () => {
  it.each([
    [['x', 'X', 'Có', 1, '1', true, 'ĐÚNG', 'yes'], true],
    [['không', 0, '0', false, 'sai', 'No', '', null, ' '], false],
    [['?', 2, { error: '#N/A' }], undefined],
  ])('%j are flags of one meaning', (cells, expected) => {
    expect(cells.map((cell) => readFlag(cell))).toEqual(cells.map(() => expected));
  });

  it('may have a yes for an empty cell, but never for a no', () => {
    expect([null, ' ', 'không', '?'].map((cell) => readFlag(cell, true))).toEqual([
      true,
      true,
      false,
      undefined,
    ]);
  });
});
