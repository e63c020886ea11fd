import { List } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlainTextKey } from '../../../words/translate';
import { usePane } from '../../app/PaneContext';
import type { StepId } from '../../app/route';
import type { SummarisedStep } from '../../app/summariseSteps';
import { useStepNumber } from '../../app/useStepNumber';
import type { RowState } from '../../components/stateIcon/StateIcon';
import { StepRow } from '../../components/stepRow/StepRow';
import { useTexts } from '../../language/LanguageContext';
import { useHomeStyles } from './Home.styles';

const STATE_WORDS: Readonly<Record<RowState, PlainTextKey>> = {
  done: 'state.done',
  now: 'state.now',
  todo: 'state.todo',
  warning: 'state.warning',
  error: 'state.error',
  hint: 'word.hint',
};

interface StepListProps {
  readonly steps: readonly SummarisedStep[];
  readonly current: StepId | undefined;
}

/** The steps of the round with what became of each, and how many are done. */
export function StepList({ steps, current }: StepListProps): ReactNode {
  const styles = useHomeStyles();
  const { t, say } = useTexts();
  const { navigate } = usePane();
  const stepNumber = useStepNumber();
  return (
    <>
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
    </>
  );
}
