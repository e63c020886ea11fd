import { Link, List } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { UnitProgress } from '../../../core/progress/progress';
import { useRound } from '../../app/PaneContext';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import type { ListSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { ProgressRow } from './ProgressRow';
import { useProgressStyles } from './Progress.styles';

const FIRST_ROWS = 60;

interface UnitsProgressProps {
  readonly members: readonly UnitProgress[];
  readonly search: ListSearch;
  /** The name of the period. */
  readonly period: string;
}

/** Unit by unit, those that are looked for; a long list goes on when asked. */
export function UnitsProgress({ members, search, period }: UnitsProgressProps): ReactNode {
  const styles = useProgressStyles();
  const { t, count } = useTexts();
  const { units } = useRound().analysis.round;
  const [showsAll, setShowsAll] = useState(false);
  const found = members.filter(({ unit }) =>
    search.matches(units[unit]?.name ?? '', units[unit]?.code ?? ''),
  );
  const shown = showsAll ? found : found.slice(0, FIRST_ROWS);
  return (
    <>
      {shown.length === 0 && <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />}
      <List aria-label={t('progress.units')}>
        {shown.map((progress) => (
          <ProgressRow key={progress.unit} progress={progress} period={period} />
        ))}
      </List>
      {found.length > shown.length && (
        <p className={styles.more}>
          <Link as="button" className={styles.link} onClick={() => setShowsAll(true)}>
            {t('progress.showAll', { count: count(found.length) })}
          </Link>
        </p>
      )}
    </>
  );
}
