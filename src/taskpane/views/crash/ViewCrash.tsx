import { useEffect, type ReactNode } from 'react';
import { isPartMissing, mayReload, reloadPane } from '../../app/reloading';
import { usePane } from '../../app/PaneContext';
import { asFailure } from '../../app/asFailure';
import { ThreeBands } from '../../components/threeBands/ThreeBands';
import { useTexts } from '../../language/LanguageContext';
import { Failure } from '../failure/Failure';

/** A view that broke: what is safe, the report, and the way back. Where only its file is missing, the pane is loaded anew. */
export function ViewCrash({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useTexts();
  const { navigate, route, now } = usePane();
  useEffect(() => {
    if (isPartMissing(error) && mayReload(now().getTime())) {
      reloadPane();
    }
  }, [error, now]);
  return (
    <ThreeBands
      title={t('app.title')}
      {...(route.view !== 'home' && { onBack: () => navigate('home') })}
      place=""
      footer={{
        effect: { kind: 'read', text: t('effect.nothing') },
        primary: { label: t('away.retry'), onClick: reloadPane },
      }}
    >
      <Failure failure={asFailure(error)} waiting={t('crash.waiting')} onShowSheet={() => undefined} />
    </ThreeBands>
  );
}
