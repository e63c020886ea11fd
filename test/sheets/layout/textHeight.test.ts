import { lineCount, rowHeight, wrappedRowHeights } from '../../../src/sheets/layout/textHeight';
import { textWidth } from '../../../src/sheets/layout/textWidth';

describe('the width of a text in Times New Roman', () => {
  it('is that of its letters: narrow ones half as wide as a digit, wide ones nearly twice', () => {
    expect(textWidth('0000')).toBe(4);
    expect(textWidth('llll')).toBeLessThan(2.5);
    expect(textWidth('WWWW')).toBeGreaterThan(7);
  });

  it('does not grow by marks above and below letters, composed or not', () => {
    expect(textWidth('ế ự Ở')).toBeCloseTo(textWidth('e u O'), 9);
    expect(textWidth('Đánh giá'.normalize('NFD'))).toBe(textWidth('Đánh giá'));
    expect(textWidth('Đ')).toBe(textWidth('D'));
  });

  it('grows in bold', () => {
    expect(textWidth('tổng cộng', true)).toBeGreaterThan(textWidth('tổng cộng'));
  });
});

describe('the lines of a text in its column', () => {
  it('are more letters than the column has digits, because most letters are narrower', () => {
    const text = 'tài liệu kiểm chứng kết quả';
    expect(lineCount({ text, width: text.length - 3 })).toBe(1);
  });

  it('are one for a blank text, and one for each line break', () => {
    expect(lineCount({ text: '', width: 10 })).toBe(1);
    expect(lineCount({ text: 'a\n\nb', width: 10 })).toBe(3);
  });

  it('break between words, after a hyphen, and within a word only where it is longer than a line', () => {
    expect(lineCount({ text: '00000 00000', width: 8 })).toBe(2);
    expect(lineCount({ text: '00000-00000', width: 8 })).toBe(2);
    expect(lineCount({ text: '00000/00000', width: 8 })).toBe(2);
    expect(lineCount({ text: '1 000000000000000000', width: 8 })).toBe(4);
  });

  it('are more in bold where the room is short', () => {
    const text = 'CHỈ ĐẠO, ĐIỀU HÀNH';
    const width = textWidth(text) + 1.5;
    expect(lineCount({ text, width })).toBe(1);
    expect(lineCount({ text, width, bold: true })).toBe(2);
  });
});

describe('the height of a row', () => {
  it('is that of the text with the most lines, never above what Excel takes', () => {
    const long = { text: 'mục '.repeat(40), width: 20 };
    expect(rowHeight([{ text: 'mục', width: 20 }, long])).toBe(rowHeight([long]));
    expect(rowHeight([{ text: 'mục '.repeat(4000), width: 20 }])).toBe(409);
  });

  it('counts an indent of the style as room that the text does not have', () => {
    const cells = [['0000000000']];
    const columnOf = (style: 'paragraph' | 'wrappedText') => [{ width: 11, style }];
    expect(wrappedRowHeights(0, cells, columnOf('paragraph'))).toEqual([]);
    expect(wrappedRowHeights(0, cells, columnOf('wrappedText'))).toHaveLength(1);
  });
});
