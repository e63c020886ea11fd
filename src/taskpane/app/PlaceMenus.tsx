import type { ReactNode } from 'react';
import type { PeriodChoice } from '../../core/analysis/chosen';
import { ChoiceMenu } from '../components/choiceMenu/ChoiceMenu';
import { useTexts } from '../language/LanguageContext';
import { usePane, useRound } from './PaneContext';
import type { StepId } from './route';
import { useStepNumber } from './useStepNumber';

const ALL = 'all';

/** Step n of m; jumps to any other. */
export function StepMenu({ step }: { readonly step: StepId }): ReactNode {
  const { t } = useTexts();
  const { navigate, steps } = usePane();
  const stepNumber = useStepNumber();
  const position = { number: stepNumber(step), total: steps.length };
  return (
    <ChoiceMenu
      text={t('steps.position', position)}
      name={t('steps.choose', position)}
      value={step}
      choices={steps.map(({ id }) => ({
        value: id,
        label: t('steps.numbered', { number: stepNumber(id), name: t(`step.${id}`) }),
      }))}
      onChoose={(value) => navigate(steps.find(({ id }) => id === value)?.id ?? step)}
    />
  );
}

interface PeriodMenuProps {
  /** Defaults to the period of the pane. */
  readonly value?: PeriodChoice;
  readonly onChoose?: (period: PeriodChoice) => void;
  /** Offers all periods at once. */
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
    choices.unshift({ value: ALL, label: t('word.allPeriods') });
  }
  const text = choices.find((choice) => choice.value === String(current))?.label ?? '';
  return choices.length < 2 ? null : (
    <ChoiceMenu
      text={text}
      name={t('header.choosePeriod', { name: text })}
      value={String(current)}
      choices={choices}
      onChoose={(chosen) => {
        const period = choiceOf(chosen);
        if (onChoose) {
          onChoose(period);
        } else if (period !== ALL) {
          pane.setPeriod(period);
        }
      }}
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
    choices.unshift({ value: ALL, label: t('word.allGroups') });
  }
  const current = withAll || group !== ALL ? group : 0;
  const text = choices.find((choice) => choice.value === String(current))?.label ?? '';
  return groups.length < 2 ? null : (
    <ChoiceMenu
      text={text}
      name={t('header.chooseGroup', { name: text })}
      value={String(current)}
      choices={choices}
      onChoose={(chosen) => setGroup(choiceOf(chosen))}
    />
  );
}

/** What a value of a menu stands for. */
function choiceOf(value: string): number | 'all' {
  return value === ALL ? ALL : Number(value);
}
