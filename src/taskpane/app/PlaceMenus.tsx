import type { ReactNode } from 'react';
import { ChoiceMenu } from '../components/choiceMenu/ChoiceMenu';
import { useTexts } from '../language/LanguageContext';
import { usePane, useRound } from './PaneContext';
import { stepNumber, STEPS, type StepId } from './route';

const ALL = -1;

/** Step n of m; jumps to any other. */
export function StepMenu({ step }: { readonly step: StepId }): ReactNode {
  const { t } = useTexts();
  const { navigate } = usePane();
  const position = { number: stepNumber(step), total: STEPS.length };
  return (
    <ChoiceMenu
      text={t('step.position', position)}
      name={t('step.choose', position)}
      value={step}
      choices={STEPS.map((each) => ({
        value: each,
        label: t('step.numbered', { number: stepNumber(each), name: t(`step.${each}`) }),
      }))}
      onChoose={(value) => navigate(STEPS.find((each) => each === value) ?? step)}
    />
  );
}

interface PeriodMenuProps {
  /** Defaults to the period of the pane. */
  readonly value?: number;
  readonly onChoose?: (period: number) => void;
  /** Offers all periods at once, as -1. */
  readonly withAll?: boolean;
}

export function PeriodMenu({ value, onChoose, withAll = false }: PeriodMenuProps): ReactNode {
  const { t } = useTexts();
  const pane = usePane();
  const { periods } = useRound().analysis.round;
  const current = value ?? pane.period;
  const choices = periods.map((period, index) => ({
    value: String(index),
    label: t('word.period', { name: period.name }),
  }));
  if (withAll) {
    choices.unshift({ value: String(ALL), label: t('word.allPeriods') });
  }
  const text = choices.find((choice) => choice.value === String(current))?.label ?? '';
  return choices.length < 2 ? null : (
    <ChoiceMenu
      text={text}
      name={t('header.choosePeriod', { name: text })}
      value={String(current)}
      choices={choices}
      onChoose={(chosen) => (onChoose ?? pane.setPeriod)(Number(chosen))}
    />
  );
}

/** Not shown where there is only one group to choose. */
export function GroupMenu({ withAll = true }: { readonly withAll?: boolean }): ReactNode {
  const { t } = useTexts();
  const { group, setGroup } = usePane();
  const { groups } = useRound().analysis.round;
  const choices = groups.map((each, index) => ({ value: String(index), label: each.name }));
  if (withAll) {
    choices.unshift({ value: String(ALL), label: t('word.allGroups') });
  }
  const current = withAll ? group : Math.max(0, group);
  const text = choices.find((choice) => choice.value === String(current))?.label ?? '';
  return groups.length < 2 ? null : (
    <ChoiceMenu
      text={text}
      name={t('header.chooseGroup', { name: text })}
      value={String(current)}
      choices={choices}
      onChoose={(chosen) => setGroup(Number(chosen))}
    />
  );
}
