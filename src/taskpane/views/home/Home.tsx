import { Link, List } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { summariseSteps } from '../../app/summariseSteps';
import { useStepNumber } from '../../app/useStepNumber';
import { currentStep } from '../../../core/steps/stepState';
import { useShowTable } from '../../app/useShowTable';
import { ViewFrame } from '../../app/ViewFrame';
import { CalendarClock16Regular } from '../../components/icons';
import { Notice } from '../../components/notice/Notice';
import type { RowState } from '../../components/stateIcon/StateIcon';
import { StepRow } from '../../components/stepRow/StepRow';
import { useTexts } from '../../language/LanguageContext';
import { formatTime, isoDateOf } from '../../../words/numbers';
import type { PlainTextKey } from '../../../words/translate';
import { deadlineMessage, problemsOf } from './homeModel';
import { useHomeFooter } from './useHomeFooter';
import { useHomeStyles } from './Home.styles';

const STATE_WORDS: Readonly<Record<RowState, PlainTextKey>> = {
  done: 'state.done',
  now: 'state.now',
  todo: 'state.todo',
  warning: 'state.warning',
  error: 'state.error',
  hint: 'word.hint',
};

/** Where the round stands, what is wrong, what is late, what is next. */
export function Home(): ReactNode {
  const styles = useHomeStyles();
  const { t, say, language } = useTexts();
  const pane = usePane();
  const round = useRound();
  const { period, group, navigate, templateJob, collectJob, rankingWritten } = pane;
  const { settings, periods, units } = round.analysis.round;
  const stepNumber = useStepNumber();
  const showTable = useShowTable('home');
  const steps = summariseSteps(pane.steps, {
    round,
    period,
    group,
    templateJob,
    collectJob,
    rankingWritten,
    language,
  });
  const current = currentStep(steps);
  const deadline = deadlineMessage(periods[period]?.deadline, isoDateOf(pane.now()));
  const problems = problemsOf(round, period, group);
  const footer = useHomeFooter(current);

  return (
    <ViewFrame
      view="home"
      entry
      title={t('home.title', { year: settings.year })}
      place={
        <>
          <GroupMenu />
          <PeriodMenu />
        </>
      }
      footer={footer}
    >
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
            action={{ label: t('templates.toUnits'), onClick: () => showTable('units') }}
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
      <div className={styles.listHead}>
        <h2 className={styles.heading}>{t('home.steps')}</h2>
        <span className={styles.doneCount}>
          {t('home.doneCount', {
            done: steps.filter(({ state }) => state === 'done').length,
            total: steps.length,
          })}
        </span>
      </div>
      <List navigationMode="items" aria-label={t('home.steps')}>
        {steps.map(({ id, state, result, progress }) => (
          <StepRow
            key={id}
            name={t('steps.numbered', { number: stepNumber(id), name: t(`step.${id}`) })}
            state={state}
            stateWord={t(STATE_WORDS[state])}
            result={say(result)}
            {...(progress && { progress })}
            isCurrent={id === current}
            onOpen={() => navigate(id)}
          />
        ))}
      </List>
      <p className={styles.more}>
        <span>{t('home.more')}</span>
        {pane.views
          .filter(({ isGeneral }) => !isGeneral)
          .map(({ id }) => (
            <Link as="button" key={id} className={styles.link} onClick={() => navigate(id)}>
              {t(`view.${id}`)}
            </Link>
          ))}
      </p>
    </ViewFrame>
  );
}
