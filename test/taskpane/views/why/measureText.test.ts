import type { RankedUnit } from '../../../../src/core/ranking/ranking';
import { DEFAULT_POLICY } from '../../../../src/core/setup/policy';
import type { Texts } from '../../../../src/taskpane/language/LanguageContext';
import { measureNumber, measureText } from '../../../../src/taskpane/views/why/measureText';
import { formatRounded } from '../../../../src/words/numbers';
import { translate } from '../../../../src/words/translate';

const texts = {
  t: (key, ...parameters) => translate('vi', key, ...parameters),
  rounded: (points, decimals) => formatRounded(points, 'vi', decimals),
} as Texts;
const row = { points: 85_005_000, index: 70_837_500 } as RankedUnit;
const byPoints = { ...DEFAULT_POLICY, rankBy: 'points' } as const;

describe('what a unit is ranked by, in the pane', () => {
  it('is its index, or its points where units are ranked by these', () => {
    expect(measureText(row, DEFAULT_POLICY, texts)).toBe('70,84 %');
    expect(measureText(row, byPoints, texts)).toBe('85,01 điểm');
    expect(measureNumber(row, byPoints, texts)).toBe('85,01');
  });

  it('is a dash where nothing came: empty is not zero', () => {
    expect(measureText({ ...row, index: undefined }, byPoints, texts)).toBe('–');
  });
});
