import { analyseRound } from '../../../src/core/analysis/analyse';
import { ranksForeseeMore } from '../../../src/core/progress/ranksForeseeMore';
import { smallDraft } from '../support/sampleDraft';
import { sectionDraft } from '../support/sectionDraft';

it('possible ranks count with more than the points only where bonus or penalty may still come', () => {
  const said = (draft: ReturnType<typeof smallDraft>, asOf: string): boolean => {
    const { round, progress } = analyseRound(draft, asOf);
    return ranksForeseeMore(round, progress);
  };
  expect(said(sectionDraft(), '2026-06-01')).toBe(true);
  expect(said(sectionDraft(), '2027-01-01')).toBe(false);
  expect(said(smallDraft(), '2026-06-01')).toBe(false);
});
