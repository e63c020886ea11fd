import { Button, DrawerHeader, DrawerHeaderTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dismiss20Regular } from '../../components/icons';
import { useTexts } from '../../language/LanguageContext';
import { useWhyStyles } from './Why.styles';

interface WhyHeaderProps {
  readonly title: string;
  readonly subtitle: string;
  readonly onClose: () => void;
}

/** What is asked, of whom, and the way back. */
export function WhyHeader({ title, subtitle, onClose }: WhyHeaderProps): ReactNode {
  const styles = useWhyStyles();
  const { t } = useTexts();
  return (
    <DrawerHeader className={styles.header}>
      <DrawerHeaderTitle
        className={styles.title}
        heading={{ as: 'h2', className: styles.title }}
        action={
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t('why.close')}
            onClick={onClose}
          />
        }
      >
        {title}
      </DrawerHeaderTitle>
      <p className={styles.subtitle}>{subtitle}</p>
    </DrawerHeader>
  );
}
