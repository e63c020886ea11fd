import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useMatrixStyles } from './SubmissionMatrix.styles';
import type { MatrixCell } from './matrixModel';
import { cellName, cellText } from './matrixText';
import type { MatrixCursor } from './useMatrixCursor';

const ICONS: Readonly<Record<MatrixCell['kind'], IconState | undefined>> = {
  notDue: undefined,
  open: undefined,
  pending: 'waiting',
  toFix: 'warning',
  inSheet: 'done',
  notSent: 'error',
  received: 'done',
  late: 'late',
};

interface MatrixCellViewProps extends Pick<MatrixCursor, 'onKeyDown' | 'onCopy'> {
  readonly cell: MatrixCell;
  readonly unit: string;
  readonly period: string;
  /** Only the cell under the cursor is a stop of the Tab key. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

/** One unit in one period: icon and word, and its name in full for those who do not see it. */
export function MatrixCellView(props: MatrixCellViewProps): ReactNode {
  const { cell, unit, period, isCurrent, onFocus, onKeyDown, onCopy } = props;
  const styles = useMatrixStyles();
  const texts = useTexts();
  const icon = ICONS[cell.kind];
  return (
    <td
      className={mergeClasses(styles.cell, styles.state)}
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={cellName(cell, unit, period, texts)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
    >
      <span className={mergeClasses(styles.stateParts, icon === undefined && styles.muted)}>
        {icon && <StateIcon state={icon} />}
        <span>{cellText(cell, texts)}</span>
      </span>
    </td>
  );
}
