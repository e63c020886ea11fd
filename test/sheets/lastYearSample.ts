import { analyseRound, type RoundAnalysis } from '../../src/core/analysis/analyse';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { smallFile } from '../core/support/sampleDraft';

export const YEAR = 1;

/** The small round with two units scored, a target for each, and last year's items of the first. */
const FILE: RoundFile = smallFile(
  [
    { unit: 'XM01', item: '1.1.1', periods: { Q1: { data: 'Chậm' } }, evidence: 'KH 1' },
    { unit: 'XM01', item: '1.2', periods: { Q1: { points: 24 } } },
    { unit: 'XM01', item: '2.1', periods: { NAM: { data: '90/100' } } },
    { unit: 'XM02', item: '1.1.1', periods: { Q1: { data: 'Kịp thời' } }, evidence: 'KH 2' },
    { unit: 'XM02', item: '1.2', periods: { Q1: { points: 30 } } },
    { unit: 'XM02', item: '2.1', periods: { NAM: { data: '100/100' } } },
  ],
  {
    units: [
      { code: 'XM01', name: 'Xã Mẫu 01', group: 'XP', lastYear: { rank: 3 }, targetRank: 1 },
      { code: 'XM02', name: 'Xã Mẫu 02', group: 'XP', targetRank: 1 },
      { code: 'SM01', name: 'Sở Mẫu 01', group: 'SO', targetRank: 1 },
      { code: 'SM02', name: 'Sở Mẫu 02', group: 'SO', targetRank: 1, ranked: false },
    ],
    lastYear: {
      items: [
        { code: 'A.1', name: 'Kế hoạch', max: 10 },
        { code: 'A.2', name: 'Sáng kiến', max: 20 },
        { code: 'B.1', name: 'Trang tin', max: 10 },
      ],
      results: [{ unit: 'XM01', points: { 'A.1': 2, 'A.2': 20, 'B.1': 4 } }],
      codeMap: [
        { from: 'A', to: '1' },
        { from: 'A.1', to: '1.1.1' },
        { from: 'A.2', to: '1.2' },
      ],
    },
  },
);

/** The sample with last year's items, seen from a date. */
export function sampleWithLastYear(asOf: string, change: Partial<RoundFile> = {}): RoundAnalysis {
  return analyseRound(draftFromFile({ ...FILE, ...change }), asOf);
}
