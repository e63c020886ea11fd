import { LEVEL_CHOICES, readLevel, readSource, SOURCE_CHOICES } from '../../../src/core/framework/vocabulary';

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

  it('are offered as the department knows them', () => {
    expect(LEVEL_CHOICES).toEqual(['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm thưởng', 'Điểm trừ']);
    expect(SOURCE_CHOICES).toEqual(['Tự chấm', 'Thẩm định', 'Điều tra XHH']);
  });
});
