import type { ReactNode } from 'react';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { useRun } from '../../app/useRun';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useTexts } from '../../language/LanguageContext';

/** The open workbook is the form of a unit: where to fill it in, and what to do then. */
export function UnitForm(): ReactNode {
  const { t } = useTexts();
  const run = useRun('home');
  const showForm = (): void => run(SHOW_SHEET, { sheet: SHEET_NAMES.form });
  return (
    <ViewFrame
      view="home"
      entry
      title={t('form.title')}
      place={t('form.subtitle')}
      footer={{
        effect: { kind: 'read', text: t('form.effect') },
        primary: { label: t('form.toSheet'), onClick: showForm, forward: true },
      }}
    >
      <EmptyNote state="now" title={t('form.text')} text={t('form.hint')} />
    </ViewFrame>
  );
}
