import { sumPoints, ZERO_POINTS, type Points } from '../points/points';
import type { ExplainedValue, Explanation } from './explanation';

/** The points that a value adds to a sum: none where it is missing, refused or not applicable. */
export function pointsIn(value: ExplainedValue): Points {
  return value.kind === 'points' ? value.points : ZERO_POINTS;
}

/** The maximum that a value adds to a sum: a missing one keeps its maximum, one that does not apply has none. */
export function maximumIn(value: ExplainedValue): Points {
  return (
    (value.kind === 'points' ? value.maximum : value.kind === 'missing' ? value.maximum : undefined) ??
    ZERO_POINTS
  );
}

/** The children together, as points out of their maxima. */
export function sumOf(children: readonly Explanation[]): ExplainedValue {
  return {
    kind: 'points',
    points: sumPoints(children.map(({ value }) => pointsIn(value))),
    maximum: sumPoints(children.map(({ value }) => maximumIn(value))),
  };
}
