import { analyseRound } from '../../src/core/analysis/analyse';
import { finding } from '../../src/core/finding/create';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { findingSubject, subjectNames } from '../../src/words/findingSubject';
import { smallFile } from '../core/support/sampleDraft';

const TWO_GROUPS = smallFile([], {
  groups: [
    { code: 'XP', name: 'Xã, phường' },
    { code: 'SO', name: 'Sở, ban, ngành' },
  ],
  units: [
    { code: 'XM01', name: 'Xã Mẫu', group: 'XP' },
    { code: 'S01', name: 'Xã Mẫu', group: 'SO' },
    { code: 'XM02', name: 'Xã Mẫu 02', group: 'XP' },
  ],
});

describe('whom a finding is about', () => {
  const { round, entryFindings } = analyseRound(draftFromFile(TWO_GROUPS), '2026-01-01');
  const names = subjectNames(round);

  it('is the unit by its code, so that two of one name in two groups are told apart', () => {
    const missing = entryFindings.filter(({ code }) => code === 'entryRowMissing');
    expect(missing.map(({ unit }) => unit)).toEqual(['XM01', 'S01', 'XM02']);
    expect(missing.map((each) => findingSubject(each, names))).toEqual([
      ['Xã Mẫu (XM01)'],
      ['Xã Mẫu (S01)'],
      ['Xã Mẫu 02'],
    ]);
  });

  it('is named with item and period as the round calls them', () => {
    const where = { place: { table: 'scores' }, unit: 'XM02', item: '1.2', period: 'Q1' } as const;
    const [unit, item, period] = findingSubject(finding('entryTwice', where), names);
    expect([unit, period]).toEqual(['Xã Mẫu 02', 'Quý I']);
    expect(item).toMatch(/^1\.2 ./);
  });

  it('is a code alone where the round does not know it, and nothing where nothing is known', () => {
    const place = { table: 'scores' } as const;
    expect(
      findingSubject(finding('entryTwice', { place, unit: 'X', item: '9', period: 'Q9' }), names),
    ).toEqual(['X', '9', 'Q9']);
    expect(findingSubject(finding('entryTwice', { place }), names)).toEqual([]);
  });
});
