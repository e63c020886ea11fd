import fc from 'fast-check';
import {
  cellText,
  isBlankCell,
  isBlankRow,
  LEVEL_CHOICES,
  quoted,
  readFlag,
  readLevel,
  readSource,
  SOURCE_CHOICES,
} from '../../../src/core/framework/vocabulary';

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

describe('the words of the criteria table', () => {
  it.each([
    ['Lĩnh vực', 1],
    ['nội  dung', 1],
    ['Field', 1],
    [' 1', 1],
    ['TIÊU CHÍ', 2],
    ['criterion', 2],
    ['2', 2],
    ['Tiêu chí thành phần', 3],
    ['tctp', 3],
    ['Sub-criterion', 3],
    ['3', 3],
    ['Điểm thưởng', 'bonus'],
    ['Điểm cộng', 'bonus'],
    ['Bonus', 'bonus'],
    ['Điểm trừ', 'penalty'],
    ['Điểm phạt', 'penalty'],
    ['Penalty', 'penalty'],
    ['Chương', undefined],
    ['', undefined],
  ])('“%s” is the level %s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  it.each([
    ['Tự chấm', 'self'],
    ['Self-score', 'self'],
    ['Thẩm định', 'appraisal'],
    ['appraisal', 'appraisal'],
    ['Điều tra XHH', 'survey'],
    ['Điều tra xã hội học', 'survey'],
    ['xhh', 'survey'],
    ['Survey', 'survey'],
    ['Báo chí', undefined],
    ['', undefined],
  ])('“%s” is the source %s', (text, source) => {
    expect(readSource(text)).toBe(source);
  });

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

  it('are offered as the department knows them', () => {
    expect(LEVEL_CHOICES).toEqual(['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm thưởng', 'Điểm trừ']);
    expect(SOURCE_CHOICES).toEqual(['Tự chấm', 'Thẩm định', 'Điều tra XHH']);
  });
});
