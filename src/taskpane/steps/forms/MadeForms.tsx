import { Link } from '@fluentui/react-components';
import { OPEN_FORM } from '../../../commands/openForm';
import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import type { MadeForm } from '../../app/formsJob.types';
import { useRun } from '../../app/useRun';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { useFormsStyles } from './Forms.styles';

const FIRST_ROWS = 4;

/** The forms made so far, newest first; each can be opened where files can be. */
export function MadeForms(): ReactNode {
  const styles = useFormsStyles();
  const { t, count } = useTexts();
  const { formsJob, port } = usePane();
  const run = useRun('forms');
  const { units } = useRound().analysis.round;
  const [showsAll, setShowsAll] = useState(false);
  const { forms } = formsJob;
  if (forms.length === 0) {
    return null;
  }
  const shown = showsAll ? forms : forms.slice(0, FIRST_ROWS);
  const openForm = (form: MadeForm): void =>
    run(OPEN_FORM, { unit: units[form.unit]?.name ?? '', bytes: form.bytes });
  return (
    <section className={styles.section}>
      <div className={styles.listHead}>
        <h2 className={styles.heading}>{t('forms.made', { count: count(forms.length) })}</h2>
        {forms.length > FIRST_ROWS && (
          <Link as="button" className={styles.link} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('forms.showFewer') : t('forms.showAll', { count: count(forms.length) })}
          </Link>
        )}
      </div>
      <ul className={styles.forms}>
        {shown.map((form) => (
          <li className={styles.form} key={form.fileName}>
            <StateIcon state="done" label={t('state.done')} />
            <span className={styles.formText}>
              <span className={styles.formUnit}>{units[form.unit]?.name}</span>
              <span className={styles.fileName}>{form.fileName}</span>
            </span>
            {port.canOpenFiles && (
              <Link
                as="button"
                className={styles.link}
                aria-label={t('forms.openOneOf', { unit: units[form.unit]?.name ?? '' })}
                onClick={() => openForm(form)}
              >
                {t('forms.openOne')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
