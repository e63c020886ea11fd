import type { RoundDraft } from '../../../../src/core/round/draft';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import { writeLockMark } from '../../../../src/core/framework/lockMark';
import { communes2026 } from '../../../../src/samples/communes2026';
import { openRound } from '../../../../src/sheets/round/openedRound';
import { problemsOf } from '../../../../src/taskpane/views/home/homeModel';
import { say } from '../../../../src/words/message';

const draft = draftFromFile(communes2026);

function saidOf(round: RoundDraft): readonly string[] {
  const reading = { kind: 'round', draft: round, origins: new Map(), findings: [] } as const;
  return problemsOf(openRound(reading, [], '2026-07-17'), 1, 'all', 'vi').map(({ message }) =>
    say('vi', message),
  );
}

describe('what is wrong, on home', () => {
  it('begins with a code that stands twice, and neither counts nor asks for what it makes of the scores', () => {
    const criteria = draft.criteria.map((row) => (row.code === '1.1.2' ? { ...row, code: '1.1.1' } : row));
    const [first, ...others] = saidOf({ ...draft, criteria });
    expect(first).toMatch(/chỗ trong phần thiết lập đợt$/u);
    expect(others.filter((text) => /dòng điểm/u.test(text))).toEqual([]);
  });

  it('names the units before the scores', () => {
    const units = draft.units.map((row, index) => (index === 1 ? { ...row, group: 'không có' } : row));
    const [first, second] = saidOf({ ...draft, units });
    expect(first).toBe('1 chỗ trong trang Đơn vị');
    expect(second).toMatch(/ô điểm cần sửa$/u);
  });

  it('says which maximum is no longer the one that was locked, and counts what else has changed', () => {
    const settings = {
      ...draft.settings,
      frameworkLocked: true,
      lockMark: writeLockMark(draft.criteria, draft.framework.version),
    };
    expect(saidOf({ ...draft, settings }).filter((text) => /khi khóa/iu.test(text))).toEqual([]);
    const withMaxima = (codes: readonly string[]): RoundDraft => ({
      ...draft,
      settings,
      criteria: draft.criteria.map((row) =>
        codes.includes(String(row.code)) ? { ...row, maximum: 9 } : row,
      ),
    });
    const [one] = saidOf(withMaxima(['1.1.1']));
    expect(one).toMatch(/^Khi khóa, mục 1\.1\.1 có điểm tối đa \d+,\d\d; nay là 9,00\.$/u);
    const [two] = saidOf(withMaxima(['1.1.1', '1.1.2']));
    expect(two).toMatch(/nay là 9,00\. Và 1 chỗ khác\.$/u);
  });

  it('says nothing of set-up and units where they are right', () => {
    expect(saidOf(draft).filter((text) => /thiết lập|trang Đơn vị/u.test(text))).toEqual([]);
  });
});
