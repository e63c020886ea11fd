import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { finding } from '../../src/core/finding/create';
import { pointsFromMicro } from '../../src/core/points/points';
import { communes2026 } from '../../src/samples/communes2026';
import { findingText, placeText } from '../../src/words/findingText';

const place = { table: 'scores', row: 4, sheet: 'Điểm', cell: 'J6' } as const;

test('a score above the maximum names both numbers, in the decimals of the language', () => {
  const above = finding(
    'aboveMaximum',
    { place },
    {
      points: { points: pointsFromMicro(2_500_000) },
      maximum: { points: pointsFromMicro(2_000_000) },
    },
  );
  expect(findingText(above, 'vi').title).toBe('Điểm 2,50 lớn hơn điểm tối đa 2,00');
  expect(findingText(above, 'en').title).toBe('Score 2.50 is above the maximum 2.00');
});

test('a rule that cannot be read says why in words, not by its code', () => {
  const unread = finding(
    'ruleUnreadable',
    { place },
    { statement: '> 9x %: 2', reason: { reason: 'notACondition' } },
  );
  expect(findingText(unread, 'vi').sentence).toBe('Không đọc được khoảng: “> 9x %: 2”.');
});

test('a change without a reason names the stage in words, and what stood before it', () => {
  const change = finding(
    'reasonMissing',
    { place },
    { stage: 'Hội đồng', old: { points: pointsFromMicro(1_500_000) }, new: 'KAD' },
  );
  expect(findingText(change, 'vi').sentence).toMatch(/^Hội đồng cho KAD; trước đó là 1,50\./);
  expect(findingText(change, 'en').sentence).toMatch(/^Hội đồng gives KAD; before it stood 1\.50\./);
});

test('a place reads as Excel writes it; without a cell it says the row', () => {
  expect(placeText(place, 'vi')).toBe('Điểm!J6');
  expect(placeText({ table: 'criteria', row: 2 }, 'vi')).toBe('dòng 3');
});

test('the findings of the sample round say everything that their texts ask for', () => {
  const { entryFindings, setupFindings } = analyseRound(draftFromFile(communes2026), '2027-01-31');
  const findings = [...setupFindings, ...entryFindings];
  expect(findings.length).toBeGreaterThan(20);
  for (const each of findings) {
    for (const language of ['vi', 'en'] as const) {
      const { title, sentence, fix } = findingText(each, language);
      // An ellipsis stands where a finding does not say what its text asks for.
      expect([each.code, `${title} ${sentence} ${fix}`]).toEqual([
        each.code,
        expect.not.stringMatching(/…|[{}]/),
      ]);
    }
  }
});
