import type { ReactNode } from 'react';
import type { WorkbookFailure, WorkbookState } from '../../../workbook/failure';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';
import { useFailureStyles } from './Failure.styles';

const SAID: Readonly<Record<WorkbookState, { readonly title: PlainTextKey; readonly text: PlainTextKey }>> = {
  untouched: { title: 'failure.safe', text: 'failure.safeNothing' },
  restored: { title: 'failure.safe', text: 'failure.safeKept' },
  partial: { title: 'failure.partialTitle', text: 'failure.partial' },
  unknown: { title: 'failure.unknownTitle', text: 'failure.unknown' },
};

const PLACES = {
  before: 'failure.placeBefore',
  after: 'failure.placeAfter',
  between: 'failure.placeBetween',
  unclear: 'failure.placeUnclear',
} as const;

/** What a failed command left behind, as it was read from the workbook afterwards. */
export function LeftBehind({ failure }: { readonly failure: WorkbookFailure }): ReactNode {
  const styles = useFailureStyles();
  const { t } = useTexts();
  const { state, places } = failure;
  const { title, text } = SAID[state];
  const isSafe = state === 'untouched' || state === 'restored';
  return (
    <div className={styles.fact}>
      <dt className={styles.factName}>
        <span className={styles.factIcon}>
          <StateIcon state={isSafe ? 'done' : 'warning'} />
        </span>
        {t(title)}
      </dt>
      <dd className={styles.factText}>
        {t(text)}
        {places.length > 0 && (
          <ul className={styles.places}>
            {places.map(({ sheet, stands }) => (
              <li key={sheet}>{state === 'unknown' ? sheet : t(PLACES[stands], { sheet })}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
