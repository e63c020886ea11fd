import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { MatrixCellView } from './MatrixCellView';
import type { MatrixGroup } from './matrixModel';
import { useMatrixStyles } from './SubmissionMatrix.styles';
import type { MatrixCursor } from './useMatrixCursor';

interface GroupRowsProps extends Pick<MatrixGroup, 'group' | 'rows'> {
  /** The group without any filter, for the fractions. */
  readonly whole: MatrixGroup | undefined;
  readonly cursor: MatrixCursor;
}

/** A group of units in the matrix: its name with fractions, then unit by unit. */
export function GroupRows({ group, rows, whole, cursor }: GroupRowsProps): ReactNode {
  const styles = useMatrixStyles();
  const { round } = useRound().analysis;
  return (
    <>
      <tr className={styles.groupRow}>
        <th scope="rowgroup" className={mergeClasses(styles.cell, styles.unit, styles.groupName)}>
          {round.groups[group]?.name}
        </th>
        {round.periods.map((period, index) => (
          <td className={mergeClasses(styles.cell, styles.groupName)} key={period.code}>
            <Fraction group={whole} period={index} />
          </td>
        ))}
      </tr>
      {rows.map(({ unit, cells }) => (
        <tr key={unit} className={styles.row}>
          <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
            {round.units[unit]?.name}
          </th>
          {cells.map((cell, period) => (
            <MatrixCellView
              key={round.periods[period]?.code}
              cell={cell}
              unit={round.units[unit]?.name ?? ''}
              period={round.periods[period]?.name ?? ''}
              isCurrent={cursor.isAt(unit, period)}
              onFocus={() => cursor.moveTo(unit, period)}
              onKeyDown={cursor.onKeyDown}
              onCopy={cursor.onCopy}
            />
          ))}
        </tr>
      ))}
    </>
  );
}

function Fraction({
  group,
  period,
}: {
  readonly group: MatrixGroup | undefined;
  readonly period: number;
}): ReactNode {
  const { t } = useTexts();
  const done = group?.done[period];
  return done === undefined
    ? t('matrix.cellNotDue')
    : t('matrix.fraction', { done, total: group?.total ?? 0 });
}
