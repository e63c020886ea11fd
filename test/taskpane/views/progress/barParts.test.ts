import { analyseRound } from '../../../../src/core/analysis/analyse';
import type { UnitProgress } from '../../../../src/core/progress/progress';
import { barParts } from '../../../../src/taskpane/views/progress/barParts';
import { sectionDraft } from '../../../core/support/sectionDraft';

const YEAR = 1;

function progress(penalty: number, asOf: string): UnitProgress {
  const entries = [{ unit: 'XM01', item: '10.2', appraisal1: penalty }];
  const analysis = analyseRound(sectionDraft(entries, { totalBelowZero: true }), asOf);
  const first = analysis.progress[YEAR]?.units[0];
  if (!first) {
    throw new Error('the round has no unit');
  }
  return first;
}

describe('the bar of a standing', () => {
  it('is the three figures where nothing is below 0', () => {
    expect(barParts(progress(0, '2026-01-01'))).toEqual({ certain: 0, reachable: 100_000_000, lost: 0 });
  });

  it('draws nothing below 0, and is as long as the maximum', () => {
    expect(progress(5, '2026-01-01').certain).toBe(-5_000_000);
    expect(barParts(progress(5, '2026-01-01'))).toEqual({
      certain: 0,
      reachable: 95_000_000,
      lost: 5_000_000,
    });
    expect(barParts(progress(5, '2027-01-01'))).toEqual({ certain: 0, reachable: 0, lost: 100_000_000 });
  });
});
