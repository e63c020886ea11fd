import fc from 'fast-check';
import { maximumIn, pointsIn } from '../../../src/core/explain/amounts';
import { explainIndex, explainNodeIndex } from '../../../src/core/explain/explainIndex';
import { explainRank } from '../../../src/core/explain/explainRank';
import { explainNode } from '../../../src/core/explain/explainTotal';
import type { Explanation } from '../../../src/core/explain/explanation';
import { microPercent } from '../../../src/core/points/ratio';
import { scoreAt, totalOf } from '../../../src/core/scoring/scores';
import { anyEntries } from '../support/anyEntries';
import { everyNode, subject } from '../support/explained';
import { smallFile } from '../support/sampleDraft';
import { anySectionEntries, sectionFile } from '../support/sectionDraft';

const Q1 = 0;
const YEAR = 1;

/** Of the tree: bonus and penalty make no index. */
function itemsWithPoints({ kind, value, operation, children }: Explanation): number {
  if (operation.kind === 'added' || operation.kind === 'deducted') {
    return 0;
  }
  return kind === 'item'
    ? Number(value.kind === 'points')
    : children.reduce((sum, child) => sum + itemsWithPoints(child), 0);
}

describe('laws of the chain', () => {
  /** What must hold between a node and its children, by its operation. */
  function check({ value, operation, children }: Explanation): void {
    const [first, second] = children;
    switch (operation.kind) {
      case 'sum':
        expect(pointsIn(value)).toBe(children.reduce((sum, child) => sum + pointsIn(child.value), 0));
        expect(maximumIn(value)).toBe(children.reduce((sum, child) => sum + maximumIn(child.value), 0));
        break;
      case 'boundedSum': {
        const sum = children.reduce((all, child) => all + pointsIn(child.value), 0);
        expect(pointsIn(value)).toBe(operation.bound === 'zero' ? 0 : maximumIn(value));
        expect(sum < 0 ? 'zero' : 'maximum').toBe(operation.bound);
        expect(sum).not.toBe(pointsIn(value));
        break;
      }
      case 'added':
      case 'deducted': {
        const sum = children.reduce((all, child) => all + pointsIn(child.value), 0);
        expect(Math.abs(pointsIn(value))).toBe(Math.min(operation.cap, sum));
        expect(pointsIn(value) * (operation.kind === 'added' ? 1 : -1)).toBeGreaterThanOrEqual(0);
        break;
      }
      case 'percentOf':
        if (value.kind === 'percent' && first && second) {
          const decimals = operation.decimals === 'unrounded' ? 6 : operation.decimals;
          expect(value.percent).toBe(microPercent(pointsIn(first.value), pointsIn(second.value), decimals));
          expect(maximumIn(first.value)).toBe(pointsIn(second.value));
        } else {
          // Without an index nothing applies, or nothing that applies has a value.
          const maximum = second ? pointsIn(second.value) : 0;
          expect(value).toEqual(maximum === 0 ? { kind: 'notApplicable' } : { kind: 'missing', maximum });
          expect(first && itemsWithPoints(first)).toBe(0);
        }
        break;
      case 'place':
        if (value.kind === 'rank') {
          expect(second?.value).toEqual({ kind: 'count', count: value.rank - 1 });
        }
        break;
      case 'lastGiven': {
        const counting = children.filter((child) => 'counts' in child.label && child.label.counts);
        expect(counting.map((child) => [child.value.kind, pointsIn(child.value)])).toEqual(
          value.kind === 'missing' ? [] : [[value.kind, pointsIn(value)]],
        );
        break;
      }
      case 'rule':
        expect(children).toHaveLength(1);
        break;
      case 'given':
        expect(children).toEqual([]);
        break;
    }
  }
  const policies = fc.record({
    rankBy: fc.constantFrom('index' as const, 'points' as const),
    ranking: fc.constantFrom('dense' as const, 'competition' as const),
    rankDecimals: fc.constantFrom(0, 2, 'unrounded' as const),
    shownDecimals: fc.constantFrom(1, 2, 3),
    totalAboveMaximum: fc.boolean(),
    totalBelowZero: fc.boolean(),
  });
  const { framework } = sectionFile();

  it('every node follows from its children, and the roots are what scoring and ranking say', () => {
    fc.assert(
      fc.property(anySectionEntries, policies, fc.constantFrom(Q1, YEAR), (entries, policy, period) => {
        const { round } = smallFile();
        for (const unit of [0, 1, 2]) {
          const whose = subject(entries, unit, period, { round: { ...round, policy }, framework });
          const { scores, rankings } = whose.analysis;
          const row = rankings[period]?.[0]?.rows.find((candidate) => candidate.unit === unit);
          const rank = explainRank(whose);
          const index = explainIndex(whose);
          [rank, index].flatMap(everyNode).forEach(check);

          expect('rank' in rank.value ? rank.value.rank : undefined).toBe(row?.rank);
          expect('percent' in index.value ? index.value.percent : undefined).toBe(row?.index);
          const [points, maximum] = index.children;
          const total = totalOf(scores, unit, period);
          expect(points && { value: points.value, label: points.label }).toEqual({
            value: { kind: 'points', points: total.points, maximum: total.maximum },
            label: { missing: total.missing },
          });
          expect(maximum && pointsIn(maximum.value)).toBe(total.maximum);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every field and criterion is what scoring says of it', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const whose = subject(entries, 0, YEAR);
        whose.analysis.scores.innerNodes.forEach((node, slot) => {
          const { points, maximum, missing } = scoreAt(whose.analysis.scores, 0, YEAR, slot);
          expect(explainNode(whose, node)?.value).toEqual({ kind: 'points', points, maximum });
          const index = explainNodeIndex(whose, node);
          expect(index?.label).toMatchObject({ missing });
          if (index) {
            everyNode(index).forEach(check);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('every cell that it leads to holds something', () => {
    fc.assert(
      fc.property(anySectionEntries, (entries) => {
        const whose = subject(entries, 0, YEAR, { framework });
        for (const { place } of everyNode(explainRank(whose))) {
          const row = whose.rows[place?.row ?? -1];
          const key = place?.column ?? '';
          const [column = '', period] = key.split('.');
          const at = whose.analysis.round.periods.findIndex(({ code }) => code === period);
          if (row) {
            const cell =
              column === 'stage'
                ? row.stages[key]
                : at < 0
                  ? row[column as 'survey']
                  : row.entries[at]?.[column as 'data'];
            expect(cell ?? null).not.toBeNull();
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
