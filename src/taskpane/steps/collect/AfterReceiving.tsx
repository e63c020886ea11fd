import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { isIn, type MatrixCell } from './matrixModel';
import type { MatrixState } from './useMatrix';
import { useCollectStyles } from './Collect.styles';

const ICONS: Partial<Readonly<Record<MatrixCell['kind'], IconState>>> = {
  toFix: 'warning',
  notSent: 'error',
  pending: 'waiting',
};

/** How far the period is after forms were received, and which units are left. */
export function AfterReceiving({ matrix }: { readonly matrix: MatrixState }): ReactNode {
  const styles = useCollectStyles();
  const texts = useTexts();
  const { t, count } = texts;
  const { period } = usePane();
  const { units, periods } = useRound().analysis.round;
  const asked = matrix.all
    .flatMap(({ rows }) => rows)
    .flatMap(({ unit, cells }) => {
      const cell = cells[period];
      return cell && cell.kind !== 'notDue' ? [{ unit, cell }] : [];
    });
  const left = asked.filter(({ cell }) => !isIn(cell));
  const done = asked.length - left.length;
  const title = t('collect.receivedPeriod', { name: periods[period]?.name ?? '' });
  return (
    <>
      <section className={styles.progress}>
        <h2 className={styles.progressHead}>
          <span>{title}</span>
          <span className={styles.fraction}>{t('collect.fraction', { done, total: asked.length })}</span>
        </h2>
        <ProgressBar thickness="large" value={done} max={Math.max(1, asked.length)} aria-label={title} />
      </section>
      {left.length === 0 ? (
        <EmptyNote state="done" title={t('collect.leftNone')} />
      ) : (
        <>
          <div className={styles.leftHead}>
            <h2 className={styles.heading}>{t('collect.left', { count: count(left.length) })}</h2>
          </div>
          <ul className={styles.files}>
            {left.map(({ unit, cell }) => (
              <li className={styles.leftRow} key={unit}>
                <StateIcon state={ICONS[cell.kind] ?? 'todo'} />
                <span className={styles.leftUnit}>{units[unit]?.name}</span>
                <span className={styles.leftState}>{leftText(cell, texts)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function leftText(cell: MatrixCell, { t }: Texts): string {
  switch (cell.kind) {
    case 'notSent':
      return t('matrix.statusNotSent', { count: cell.daysLate });
    case 'toFix':
      return t('matrix.toFix');
    case 'pending':
      return t('matrix.waiting');
    default:
      return t('matrix.statusOpen');
  }
}
