import type { RoundAnalysis } from '../../core/analysis/analyse';
import type { Difference } from '../../core/publication/published';
import { amount } from './exactText';

/** What was published against what was computed, for results.json; null where nothing was published. */
export function publicationResults({ round, publication }: RoundAnalysis): object | null {
  return publication
    ? {
        compared: publication.compared,
        unpublished: publication.unpublished.map((unit) => round.units[unit]?.code),
        differences: publication.differences.map((each) => ({
          unit: round.units[each.unit]?.code,
          code: round.framework.nodes[each.node ?? -1]?.code ?? null,
          figure: each.figure,
          ...figuresOf(each),
        })),
      }
    : null;
}

function figuresOf(each: Difference): object {
  switch (each.figure) {
    case 'points':
    case 'index':
      return {
        published: amount(each.published),
        computed: amount(each.computed),
        difference: amount(each.difference),
        explained: each.reason ?? null,
      };
    case 'rank':
      return {
        published: each.published,
        computed: each.computed ?? null,
        difference: each.difference ?? null,
        explained: null,
      };
    case 'class':
      return {
        published: each.published,
        computed: each.computed ?? null,
        difference: null,
        explained: null,
      };
  }
}
