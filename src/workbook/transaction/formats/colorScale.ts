import type { FormatKind } from './formatKind.types';

/** A colour between two or three others, by the value. */
export const colorScale: FormatKind<Excel.ConditionalColorScaleCriteria> = {
  type: 'ColorScale',
  ask: ({ colorScale: own }) => {
    own.load('criteria');
    return () => own.criteria;
  },
  put: (format, criteria) => {
    format.colorScale.criteria = criteria;
  },
};
