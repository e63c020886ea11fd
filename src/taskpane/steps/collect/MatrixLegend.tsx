import type { ReactNode } from 'react';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';
import { useMatrixStyles } from './SubmissionMatrix.styles';

const ENTRIES: readonly (readonly [IconState, PlainTextKey])[] = [
  ['done', 'matrix.legendReceived'],
  ['late', 'matrix.legendLate'],
  ['waiting', 'matrix.legendWaiting'],
  ['warning', 'matrix.legendToFix'],
  ['error', 'matrix.legendNotSent'],
];

/** What the icons of the matrix mean; stays in sight below the list. */
export function MatrixLegend(): ReactNode {
  const styles = useMatrixStyles();
  const { t } = useTexts();
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend')}>
      {ENTRIES.map(([icon, key]) => (
        <li className={styles.legendEntry} key={key}>
          <StateIcon state={icon} />
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
