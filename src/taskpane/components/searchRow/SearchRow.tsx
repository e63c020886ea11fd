import { SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { useSearchRowStyles } from './SearchRow.styles';

interface SearchRowProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onClose: () => void;
}

/** The search of a list; opens with the focus in it. Esc clears, then closes. */
export function SearchRow({ query, onChange, onClose }: SearchRowProps): ReactNode {
  const styles = useSearchRowStyles();
  const { t } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div className={styles.row} role="search" ref={row}>
      <SearchBox
        className={styles.box}
        size="small"
        value={query}
        aria-label={t('search.placeholder')}
        placeholder={t('search.placeholder')}
        dismiss={{ 'aria-label': t('search.clear') }}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            if (query === '') {
              onClose();
            } else {
              onChange('');
            }
          }
        }}
      />
    </div>
  );
}
