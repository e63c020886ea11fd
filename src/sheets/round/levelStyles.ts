import { readLevel } from '../../core/framework/vocabulary';
import type { CriterionRow } from '../../core/rows/criterionRow';
import { oneLine } from '../grid/cellValue';
import type { StyledArea } from '../layout/sheetLayout';
import { areasOf } from '../tables/tableSheet';

/** Where rows of criteria stand. */
export interface CriteriaPlace {
  /** The sheet row of each of them. */
  readonly rows: readonly number[];
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Fields, sections and criteria stand out, row by row, so that the tree is seen at a glance. */
export function levelStyles(
  criteria: readonly Pick<CriterionRow, 'level'>[],
  { rows, columns }: CriteriaPlace,
): StyledArea[] {
  return criteria.flatMap((criterion, index): StyledArea[] => {
    const level = readLevel(oneLine(criterion.level));
    const row = rows[index];
    if (level === undefined || level === 3 || row === undefined) {
      return [];
    }
    const place = { row, rows: 1, columns };
    const isCriterion = level === 2;
    return [
      ...areasOf(place, ...columns.keys()).map((area): StyledArea => ({
        area,
        style: isCriterion ? 'criterionRow' : 'fieldRow',
      })),
      ...areasOf(place, 'maximum').map((area): StyledArea => ({
        area,
        style: isCriterion ? 'criterionPoints' : 'fieldPoints',
      })),
    ];
  });
}
