import fc from 'fast-check';
import { withoutConsequences } from '../../../src/core/analysis/withoutConsequences';
import { finding } from '../../../src/core/finding/create';
import type { Finding } from '../../../src/core/finding/finding';
import { checkLock } from '../../../src/core/framework/checkLock';
import { readLockMark, writeLockMark } from '../../../src/core/framework/lockMark';
import type { CriterionColumn, CriterionRow } from '../../../src/core/rows/criterionRow';
import { pointsFromMicro } from '../../../src/core/points/points';
import { criterion, SAMPLE_DRAFT } from '../../sheets/sampleDraft';

const { criteria, framework } = SAMPLE_DRAFT;

function check(
  changed: readonly CriterionRow[],
  { locked = criteria, version = framework.version, isLocked = true } = {},
): Finding[] {
  const lockMark = writeLockMark(locked, version);
  const settings = { ...SAMPLE_DRAFT.settings, frameworkLocked: isLocked, lockMark };
  return checkLock({ ...SAMPLE_DRAFT, settings, criteria: changed });
}

const withRow = (index: number, change: Partial<CriterionRow>): CriterionRow[] =>
  criteria.map((row, each) => (each === index ? { ...row, ...change } : row));

describe('a framework that was locked', () => {
  it('is as it was locked', () => {
    expect(check(criteria)).toEqual([]);
  });

  it('says which maximum is another, what it was, and how to have that again', () => {
    expect(check(withRow(2, { maximum: '1,5' }))).toEqual([
      {
        code: 'lockedMaximumChanged',
        severity: 'error',
        place: { table: 'criteria', row: 2, column: 'maximum' },
        item: '1.1.1',
        certainFix: { place: { table: 'criteria', row: 2, column: 'maximum' }, value: 1 },
        parameters: {
          code: '1.1.1',
          was: { points: pointsFromMicro(1_000_000) },
          now: { points: pointsFromMicro(1_500_000) },
        },
      },
    ]);
    expect(check(withRow(2, { maximum: null }))[0]?.parameters).toMatchObject({ now: '–' });
  });

  it.each(Object.keys(criterion({})).filter((column) => !['code', 'maximum'].includes(column)))(
    'says that “%s” of a row is another',
    (column) => {
      const found = check(withRow(3, { [column as CriterionColumn]: 'khác' }));
      expect(found).toMatchObject([{ code: 'lockedRowChanged', item: '1.1.10', place: { row: 3 } }]);
    },
  );

  it('says which row came, which went, and from where the order is another', () => {
    const added = criterion({ code: '2.4', name: 'Mới', maximum: 1 });
    expect(check([...criteria, added])).toMatchObject([{ code: 'lockedRowAdded', item: '2.4' }]);
    expect(check(criteria.slice(0, -1))).toMatchObject([
      { code: 'lockedRowRemoved', parameters: { code: '2.3' } },
    ]);
    const [first, second, ...rest] = criteria;
    expect(check([second, first, ...rest].flatMap((row) => row ?? []))).toMatchObject([
      { code: 'lockedOrderChanged', parameters: { code: '1.1' } },
    ]);
    expect(check(withRow(2, { code: '1.1.9' }))).toMatchObject([
      { code: 'lockedRowAdded' },
      { code: 'lockedRowRemoved', parameters: { code: '1.1.1' } },
    ]);
  });

  it('says that the version is another', () => {
    expect(check(criteria, { version: 1 })).toMatchObject([
      { code: 'lockedVersionChanged', parameters: { was: '1', now: '2' } },
    ]);
  });

  it('is not accused of blank rows, of spaces, or of a maximum that is written in another way', () => {
    const spaced = criteria.map((row) => ({ ...row, name: `${String(row.name)}  ` }));
    expect(check([criterion({}), ...spaced])).toEqual([]);
    expect(check(withRow(2, { maximum: '1,0' }))).toEqual([]);
  });

  it('is not accused where it is open, or where nobody knows what was locked', () => {
    expect(check([], { isLocked: false })).toEqual([]);
    expect(checkLock(SAMPLE_DRAFT)).toEqual([]);
    expect(
      checkLock({ ...SAMPLE_DRAFT, settings: { ...SAMPLE_DRAFT.settings, lockMark: 'của tôi' } }),
    ).toEqual([]);
  });

  it('can be scored by all the same: what is wrong with scores of a changed row is said', () => {
    const above = finding('entryTwice', { place: { table: 'scores', row: 0 }, item: '1.1.1' });
    expect(withoutConsequences([...check(withRow(2, { maximum: 9 })), above])).toContain(above);
  });
});

describe('the mark of a lock', () => {
  it('fits one cell, and tells a change also where the rows are too many to be named', () => {
    const many = Array.from({ length: 3000 }, (_, row) =>
      criterion({ code: `1.${row}`, maximum: row / 100 }),
    );
    expect(writeLockMark(many, 1).length).toBeLessThan(32_767);
    expect(check(many, { locked: many })).toEqual([]);
    expect(check(many.slice(1), { locked: many })).toMatchObject([{ code: 'lockedCriteriaChanged' }]);
  });

  it('comes back from its text whatever the codes are', () => {
    const codes = fc.array(fc.string(), { maxLength: 5 });
    fc.assert(
      fc.property(codes, (texts) => {
        const rows = texts.map((code) => criterion({ code, name: 'x', maximum: 1.25 }));
        expect(check(rows, { locked: rows })).toEqual([]);
        expect(readLockMark(writeLockMark(rows, 7))?.version).toBe(7);
      }),
    );
  });

  it.each(['', 'v', 'v1 1.1', 'v1 1.1=2', 'x 1#a', 'v1 1#A'])('is not read from “%s”', (text) => {
    expect(readLockMark(text)).toBeUndefined();
  });
});
