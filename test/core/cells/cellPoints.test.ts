import { readCellPoints } from '../../../src/core/cells/cellPoints';

describe('readCellPoints', () => {
  it.each([null, '', ' ', '\n\u00a0'])('takes %j as empty, which is not zero', (cell) => {
    expect(readCellPoints(cell)).toEqual({ kind: 'empty' });
  });

  it('takes a number at six decimals', () => {
    expect(readCellPoints(0)).toEqual({ kind: 'points', points: 0, fromText: false, isRounded: false });
    expect(readCellPoints(0.1 + 0.2)).toEqual({
      kind: 'points',
      points: 300_000,
      fromText: false,
      isRounded: false,
    });
  });

  it.each(['8,5', ' 8.5 ', '8,5đ', '8,5 đ', '8,5 Đ. ', '8,5 điểm', '8,5 điểm'.normalize('NFD')])(
    'understands the text %j, and says that it was text',
    (text) => {
      expect(readCellPoints(text)).toEqual({
        kind: 'points',
        points: 8_500_000,
        fromText: true,
        isRounded: false,
      });
    },
  );

  it.each([
    [1 / 3, 333_333],
    [-2 / 3, -666_667],
    [0.1234565, 123_457],
    ['0,1234564', 123_456],
    ['-0,1234565', -123_457],
    ['0,99999950', 1_000_000],
  ])('rounds %p to six decimals, and says so', (cell, points) => {
    expect(readCellPoints(cell)).toMatchObject({ kind: 'points', points, isRounded: true });
  });

  it.each([true, 'đạt', 'đ', 'đ 8,5', '8,5 đ/lượt', Number.NaN, Number.POSITIVE_INFINITY])(
    'finds no amount in %p',
    (cell) => {
      expect(readCellPoints(cell)).toEqual({ kind: 'problem', problem: 'notANumber' });
    },
  );

  it.each([1e300, '99999999999', '99999999999,12345678'])('finds %p too large to be exact', (cell) => {
    expect(readCellPoints(cell)).toEqual({ kind: 'problem', problem: 'amountTooLarge' });
  });

  it('passes on that the cell itself is an error', () => {
    expect(readCellPoints({ error: '#N/A' })).toEqual({ kind: 'problem', problem: 'cellError' });
  });
});
