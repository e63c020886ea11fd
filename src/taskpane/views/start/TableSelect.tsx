import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import type { PreviewOfTable } from './previewsOf';
import { useStartStyles } from './Start.styles';

interface TableSelectProps {
  readonly previews: readonly PreviewOfTable[];
  readonly preview: PreviewOfTable;
  readonly onChoose: (index: number) => void;
}

/** Which of several tables that were found is looked at. */
export function TableSelect({ previews, preview, onChoose }: TableSelectProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  return (
    <Field className={styles.tableChoice} label={t('start.whichTable', { count: previews.length })}>
      <Select
        className={styles.select}
        value={previews.indexOf(preview)}
        onChange={(_, data) => onChoose(Number(data.value))}
      >
        {previews.map(({ title, round: { framework } }, index) => (
          <option key={index} value={index}>
            {t('start.tableOf', {
              title: title || t('start.tableNumber', { number: index + 1 }),
              count: framework.items.length,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
