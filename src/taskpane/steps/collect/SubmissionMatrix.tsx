import { Link, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { GroupRows } from './GroupRows';
import type { MatrixGroup } from './matrixModel';
import { useMatrixCursor } from './useMatrixCursor';
import { useMatrixStyles } from './SubmissionMatrix.styles';

interface SubmissionMatrixProps {
  readonly groups: readonly MatrixGroup[];
  /** The whole groups, for the fractions, which no filter changes. */
  readonly totals: readonly MatrixGroup[];
  /** Opens the files of a unit. */
  readonly onOpen: (unit: number) => void;
}

/** A national round has thousands of units; nobody reads that many at once. */
const PAGE = 100;

/** Who has sent what: units by periods, with a cell cursor that the arrow keys move. */
export function SubmissionMatrix({ groups, totals, onOpen }: SubmissionMatrixProps): ReactNode {
  const styles = useMatrixStyles();
  const { t, count } = useTexts();
  const { round } = useRound().analysis;
  const [limit, setLimit] = useState(PAGE);
  const shown = firstRows(groups, limit);
  const rest = rowCount(groups) - rowCount(shown);
  const cursor = useMatrixCursor(shown, round, onOpen);
  return (
    <div className={styles.scroller}>
      <table className={styles.table} role="grid" aria-label={t('matrix.table')}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
              {t('matrix.unit')}
            </th>
            {round.periods.map((period) => (
              <th scope="col" className={styles.head} key={period.code}>
                {period.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ group, rows }) => (
            <GroupRows
              key={group}
              group={group}
              rows={rows}
              whole={totals.find((each) => each.group === group)}
              cursor={cursor}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={styles.more}>
          <Link as="button" onClick={() => setLimit(limit + PAGE)}>
            {t('matrix.showMore', { count: count(Math.min(rest, PAGE)) })}
          </Link>
        </p>
      )}
    </div>
  );
}

function rowCount(groups: readonly MatrixGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function firstRows(groups: readonly MatrixGroup[], limit: number): readonly MatrixGroup[] {
  let left = limit;
  return groups.flatMap((group): MatrixGroup[] => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
