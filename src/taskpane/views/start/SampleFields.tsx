import { Checkbox, Field, Select, SpinButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';
import { SAMPLES, type SampleId } from './startModel';
import { useStartStyles } from './Start.styles';

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

const SAMPLE_NAMES: Readonly<Record<SampleId, PlainTextKey>> = {
  communes: 'start.communeName',
  binhDuong: 'start.binhDuongName',
};

export interface SampleChoice {
  readonly id: SampleId;
  /** undefined: what was typed is no year. */
  readonly year: number | undefined;
  readonly withEntries: boolean;
}

interface SampleFieldsProps {
  readonly fields: SampleChoice;
  readonly onChange: (fields: SampleChoice) => void;
}

/** Which sample, for which year, with or without its units and scores. */
export function SampleFields({ fields, onChange }: SampleFieldsProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  return (
    <>
      <Field label={t('start.sampleWhich')}>
        <Select
          className={styles.select}
          value={fields.id}
          onChange={(_, data) =>
            onChange({ ...fields, id: SAMPLES.find((each) => each === data.value) ?? fields.id })
          }
        >
          {SAMPLES.map((each) => (
            <option key={each} value={each}>
              {t(SAMPLE_NAMES[each])}
            </option>
          ))}
        </Select>
      </Field>
      {fields.id === 'communes' && (
        <YearField year={fields.year} onChange={(year) => onChange({ ...fields, year })} />
      )}
      <Checkbox
        className={styles.checkbox}
        checked={fields.withEntries}
        label={<span className={styles.checkboxLabel}>{t('start.withEntries')}</span>}
        onChange={(_, data) => onChange({ ...fields, withEntries: data.checked === true })}
      />
    </>
  );
}

interface YearFieldProps {
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** The year of a round; anything else than a year from 2000 to 2100 is said at the field. */
export function YearField({ year, onChange }: YearFieldProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  const accept = (value: number): void => {
    const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
    onChange(isYear ? value : undefined);
  };
  return (
    <Field
      label={t('start.year')}
      {...(year === undefined && {
        validationState: 'error' as const,
        validationMessage: t('start.yearInvalid'),
      })}
    >
      <SpinButton
        className={styles.spin}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        incrementButton={{ 'aria-label': t('start.yearLater') }}
        decrementButton={{ 'aria-label': t('start.yearEarlier') }}
        {...(year === undefined ? {} : { value: year, displayValue: String(year) })}
        onChange={(_, data) => accept(data.value ?? Number(data.displayValue))}
      />
    </Field>
  );
}
