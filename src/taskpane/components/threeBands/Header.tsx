import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { ArrowLeft20Regular, Search20Regular } from '../icons';
import { useThreeBandsStyles } from './ThreeBands.styles';

export interface HeaderProps {
  readonly title: string;
  /** Not given on the entry views. */
  readonly onBack?: () => void;
  /** Where am I, as menus; or a line of text. */
  readonly place: ReactNode;
  readonly search?: { readonly open: boolean; readonly onToggle: () => void };
  readonly more?: ReactNode;
  /** Whether the title takes the focus: after a change of view, not when the pane opens. */
  readonly focusTitle?: boolean;
}

/** The first band: the title and the way back; below, where one is, the search and the rest. */
export function Header({ title, onBack, place, search, more, focusTitle = false }: HeaderProps): ReactNode {
  const styles = useThreeBandsStyles();
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTitle) {
      heading.current?.focus();
    }
  }, [focusTitle]);
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.titleRow, onBack && styles.withBack)}>
        {onBack && (
          <Button
            appearance="transparent"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label={t('header.back')}
            onClick={onBack}
          />
        )}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <div className={styles.placeRow}>
        <div className={styles.place}>
          {typeof place === 'string' ? <span className={styles.subtitle}>{place}</span> : place}
        </div>
        <div className={styles.tools}>
          {search && (
            <Button
              appearance="transparent"
              size="small"
              icon={<Search20Regular />}
              aria-label={t('header.search')}
              aria-expanded={search.open}
              onClick={search.onToggle}
            />
          )}
          {more}
        </div>
      </div>
    </header>
  );
}
