import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFilterPillsStyles } from './FilterPills.styles';

export interface Pill {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FilterPillsProps {
  readonly label: string;
  readonly pills: readonly Pill[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the list below shows, with how many of each. */
export function FilterPills({ label, pills, value, onChange }: FilterPillsProps): ReactNode {
  const styles = useFilterPillsStyles();
  return (
    <TabList
      className={styles.list}
      appearance="subtle-circular"
      size="small"
      aria-label={label}
      selectedValue={value}
      onTabSelect={(_, data) => onChange(String(data.value))}
    >
      {pills.map((pill) => (
        <Tab key={pill.value} value={pill.value} className={styles.pill}>
          <span className={styles.text}>
            {pill.label} <span className={styles.count}>{pill.count}</span>
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
