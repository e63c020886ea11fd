import type { ReactNode } from 'react';
import { formatTime, isoDateOf } from '../../../words/numbers';
import { usePane, useRound } from '../../app/PaneContext';
import { useShowTable } from '../../app/useShowTable';
import { CalendarClock16Regular } from '../../components/icons';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import { deadlineMessage, problemsOf } from './homeModel';
import { useHomeStyles } from './Home.styles';

/** The deadline, what is wrong, missing or late, and whether the workbook was read since it changed. */
export function HomeMessages(): ReactNode {
  const styles = useHomeStyles();
  const { t, say, language } = useTexts();
  const pane = usePane();
  const { period, group, navigate } = pane;
  const round = useRound();
  const { settings, periods, units } = round.analysis.round;
  const showTable = useShowTable('home');
  const deadline = deadlineMessage(periods[period]?.deadline, isoDateOf(pane.now()));
  const problems = problemsOf(round, period, group, language);
  return (
    <div className={styles.messages}>
      {deadline && (
        <p className={styles.deadline}>
          <CalendarClock16Regular aria-hidden="true" className={styles.deadlineIcon} />
          {say(deadline)}
        </p>
      )}
      {settings.sample && <p className={styles.sample}>{t('app.sample')}</p>}
      {problems.map(({ intent, lead, message, view, filter }) => (
        <Notice
          key={lead + view}
          intent={intent}
          lead={t(lead)}
          text={say(message)}
          action={{
            label: t('word.show'),
            name: `${t('word.show')}: ${say(message)}`,
            onClick: () => navigate(view, filter),
          }}
        />
      ))}
      {units.length === 0 && (
        <Notice
          intent="info"
          text={t('home.noUnits')}
          action={{ label: t('forms.toUnits'), onClick: () => showTable('units') }}
        />
      )}
      {pane.changedSince && (
        <Notice
          intent="info"
          text={t('home.changed', { time: formatTime(pane.changedSince) })}
          action={{ label: t('home.readAgain'), onClick: () => void pane.readAgain() }}
        />
      )}
    </div>
  );
}
