import { Link } from '@fluentui/react-components';
import { OPEN_FORM } from '../../../commands/openForm';
import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import type { MadeForm } from '../../app/templateJob.types';
import { useRun } from '../../app/useRun';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { useTemplatesStyles } from './Templates.styles';

const FIRST_ROWS = 4;

/** The forms made so far, newest first; each can be opened where files can be. */
export function MadeForms(): ReactNode {
  const styles = useTemplatesStyles();
  const { t, count } = useTexts();
  const { templateJob, port } = usePane();
  const run = useRun('templates');
  const { units } = useRound().analysis.round;
  const [showsAll, setShowsAll] = useState(false);
  const { forms } = templateJob;
  if (forms.length === 0) {
    return null;
  }
  const shown = showsAll ? forms : forms.slice(0, FIRST_ROWS);
  const openForm = (form: MadeForm): void =>
    run(OPEN_FORM, { unit: units[form.unit]?.name ?? '', bytes: form.bytes });
  return (
    <section className={styles.section}>
      <div className={styles.listHead}>
        <h2 className={styles.heading}>{t('templates.made', { count: count(forms.length) })}</h2>
        {forms.length > FIRST_ROWS && (
          <Link as="button" className={styles.link} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('templates.showFewer') : t('templates.showAll', { count: count(forms.length) })}
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
                aria-label={t('templates.openOneOf', { unit: units[form.unit]?.name ?? '' })}
                onClick={() => openForm(form)}
              >
                {t('templates.openOne')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
