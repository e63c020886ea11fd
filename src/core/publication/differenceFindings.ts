import { findingOf, problem, type Problem } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { Round } from '../round/round';
import type { PublishedColumn } from '../rows/publishedRow';
import type { Difference } from './published';

const COLUMN_OF: Readonly<Record<Difference['figure'], PublishedColumn>> = {
  points: 'points',
  index: 'index',
  rank: 'rank',
  class: 'className',
};

/**
 * Findings of the differences that rounding does not explain, each at its cell; of a row of which nothing was computed
 * one.
 */
export function differenceFindings(
  { units, framework }: Round,
  differences: readonly Difference[],
): Finding[] {
  const withoutFigures = new Set<number>();
  return differences.flatMap((each): Finding[] => {
    const { unit, node, row, figure } = each;
    const found = problemOf(each);
    if (!found || (each.computed === undefined && withoutFigures.has(row))) {
      return [];
    }
    if (each.computed === undefined) {
      withoutFigures.add(row);
    }
    const code = framework.nodes[node ?? -1]?.code;
    return [
      findingOf(found, {
        place: { table: 'published', row, column: COLUMN_OF[figure] },
        unit: units[unit]?.code ?? '',
        ...(code !== undefined && { item: code }),
      }),
    ];
  });
}

function problemOf(each: Difference): Problem | undefined {
  if (each.computed === undefined) {
    return problem('publishedNotComputed');
  }
  switch (each.figure) {
    case 'points': {
      const { published, computed, difference = computed, reason } = each;
      return reason
        ? undefined
        : problem('publishedPointsDiffer', {
            published: { points: published },
            computed: { points: computed },
            difference: { points: difference },
          });
    }
    case 'index': {
      const { published, computed, difference = computed, reason } = each;
      return reason
        ? undefined
        : problem('publishedIndexDiffers', {
            published: { percent: published },
            computed: { percent: computed },
            difference: { percent: difference },
          });
    }
    case 'rank':
      return problem('publishedRankDiffers', { published: each.published, computed: each.computed });
    case 'class':
      return problem('publishedClassDiffers', { published: each.published, computed: each.computed });
  }
}
