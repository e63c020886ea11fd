import type { ReactNode } from 'react';
import { currentStep } from '../../../core/steps/stepState';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { summariseSteps } from '../../app/summariseSteps';
import { ViewFrame } from '../../app/ViewFrame';
import { useTexts } from '../../language/LanguageContext';
import { HomeMessages } from './HomeMessages';
import { MoreViews } from './MoreViews';
import { StepList } from './StepList';
import { useHomeFooter } from './useHomeFooter';

/** Where the round stands, what is wrong, what is late, what is next. */
export function Home(): ReactNode {
  const { t, language } = useTexts();
  const { steps: contributed, period, group, formsJob, collectJob } = usePane();
  const round = useRound();
  const input = { round, period, group, formsJob, collectJob, language };
  const steps = summariseSteps(contributed, input);
  const current = currentStep(steps);
  const footer = useHomeFooter(current);
  return (
    <ViewFrame
      view="home"
      entry
      title={t('home.title', { year: round.analysis.round.settings.year })}
      place={
        <>
          <GroupMenu />
          <PeriodMenu />
        </>
      }
      footer={footer}
    >
      <HomeMessages />
      <StepList steps={steps} current={current} />
      <MoreViews />
    </ViewFrame>
  );
}
