import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { useHomeStyles } from './Home.styles';

/** The way to the views of a round that are no steps. */
export function MoreViews(): ReactNode {
  const styles = useHomeStyles();
  const { t } = useTexts();
  const { views, navigate } = usePane();
  return (
    <p className={styles.more}>
      <span>{t('home.more')}</span>
      {views
        .filter(({ isGeneral }) => !isGeneral)
        .map(({ id }) => (
          <Link as="button" key={id} className={styles.link} onClick={() => navigate(id)}>
            {t(`view.${id}`)}
          </Link>
        ))}
    </p>
  );
}
