import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { YearField } from './SampleFields';
import { useStartStyles } from './Start.styles';

export interface TableChoice {
  readonly year: number | undefined;
  readonly where: 'sheet' | 'file';
  readonly sheet: string;
  readonly file: File | undefined;
}

interface TableFieldsProps {
  readonly fields: TableChoice;
  readonly sheetNames: readonly string[];
  /** An empty workbook has no sheet to read from. */
  readonly hasSheets: boolean;
  readonly onChange: (fields: TableChoice) => void;
  readonly onPickFile: () => void;
}

/** Where somebody's own table is: on a sheet of this workbook or in a file. */
export function TableFields({
  fields,
  sheetNames,
  hasSheets,
  onChange,
  onPickFile,
}: TableFieldsProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  return (
    <>
      {hasSheets && (
        <Field label={t('start.tableWhere')}>
          <RadioGroup
            value={fields.where}
            onChange={(_, data) => onChange({ ...fields, where: data.value === 'file' ? 'file' : 'sheet' })}
          >
            <Radio
              value="sheet"
              label={<span className={styles.checkboxLabel}>{t('start.tableSheet')}</span>}
            />
            <Radio
              value="file"
              label={<span className={styles.checkboxLabel}>{t('start.tableFile')}</span>}
            />
          </RadioGroup>
        </Field>
      )}
      {fields.where === 'sheet' ? (
        <Field label={t('start.chooseSheet')}>
          <Select
            className={styles.select}
            value={fields.sheet}
            onChange={(_, data) => onChange({ ...fields, sheet: data.value })}
          >
            {sheetNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      ) : (
        <div className={styles.file}>
          <Button size="small" onClick={onPickFile}>
            {t('start.chooseFile')}
          </Button>
          <span className={styles.fileName}>{fields.file?.name ?? t('start.noFile')}</span>
        </div>
      )}
      <YearField year={fields.year} onChange={(year) => onChange({ ...fields, year })} />
    </>
  );
}
