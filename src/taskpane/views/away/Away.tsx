import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { ThreeBands } from '../../components/threeBands/ThreeBands';
import { languageOf } from '../../../words/language';
import { LanguageContext, useTexts } from '../../language/LanguageContext';
import { useTheme } from '../../theme';

/** Shown outside of Excel, or where office.js was blocked: what this is, and how to get in. */
export function Away({ locale }: { readonly locale: string }): ReactNode {
  return (
    <FluentProvider theme={useTheme()}>
      <LanguageContext value={languageOf(locale)}>
        <AwayBands />
      </LanguageContext>
    </FluentProvider>
  );
}

function AwayBands(): ReactNode {
  const { t } = useTexts();
  return (
    <ThreeBands
      title={t('app.title')}
      place=""
      footer={{
        effect: { kind: 'read', text: t('effect.nothing') },
        primary: { label: t('away.retry'), onClick: () => window.location.reload() },
      }}
    >
      <EmptyNote state="warning" title={t('away.title')} text={t('away.text')} />
    </ThreeBands>
  );
}
