import fc from 'fast-check';

/** Figures that a unit may enter: whole ones, and some with two decimals. */
export const anyFigure = fc.oneof(
  fc.integer({ min: 0, max: 250 }),
  fc.integer({ min: 0, max: 4000 }).map((n) => n / 20),
);
