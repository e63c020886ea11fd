import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { useProgressStyles } from './Progress.styles';

/** The periods as tabs: they are what one compares here. Not shown where there is only one. */
export function PeriodTabs(): ReactNode {
  const styles = useProgressStyles();
  const { t } = useTexts();
  const pane = usePane();
  const { periods } = useRound().analysis.round;
  return periods.length < 2 ? null : (
    <TabList
      className={styles.tabs}
      aria-label={t('progress.periods')}
      selectedValue={String(pane.period)}
      onTabSelect={(_, data) => pane.setPeriod(Number(data.value))}
    >
      {periods.map((each, index) => (
        <Tab key={each.code} value={String(index)}>
          {each.name}
        </Tab>
      ))}
    </TabList>
  );
}
