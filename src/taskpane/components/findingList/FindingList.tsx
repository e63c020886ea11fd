import { Accordion, Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Finding } from '../../../core/finding/finding';
import type { Round } from '../../../core/round/round';
import { useTexts } from '../../language/LanguageContext';
import { FindingCard } from '../findingCard/FindingCard';
import type { FindingRemedy } from '../findingCard/findingRemedy.types';
import { useFindingListStyles } from './FindingList.styles';
import { findingSubject, subjectNames } from '../../../words/findingSubject';
import type { FindingCursor } from './useFindingCursor';

interface FindingListProps {
  readonly cursor: FindingCursor;
  readonly round: Round;
  /** Whether a finding leads to its cell, and how: the sheets of a file may be out of reach. */
  readonly onSelect?: (finding: Finding) => void;
  /** What puts a finding right. */
  readonly remedyOf?: (finding: Finding) => FindingRemedy | undefined;
  /** One below the heading above the list. */
  readonly headingLevel?: 'h2' | 'h3';
}

/** Longer lists show the rest on demand: a list is read from the top. */
const PAGE = 40;

/** The findings of a view, each opening in place. */
export function FindingList(props: FindingListProps): ReactNode {
  const { cursor, round, onSelect, remedyOf, headingLevel = 'h2' } = props;
  const styles = useFindingListStyles();
  const { t, count } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const names = useMemo(() => subjectNames(round), [round]);
  const currentPosition = cursor.entries.findIndex(({ key }) => key === cursor.current);
  const shown = cursor.entries.slice(0, Math.max(limit, currentPosition + 1));
  const rest = cursor.entries.length - shown.length;
  return (
    <>
      <Accordion
        multiple
        collapsible
        navigation="linear"
        openItems={[...cursor.open]}
        onToggle={(_, data) => cursor.setOpen(data.openItems.map(String))}
        aria-label={t('finding.list')}
        role="region"
      >
        {shown.map(({ key, finding }) => (
          <FindingCard
            key={key}
            id={key}
            finding={finding}
            subject={findingSubject(finding, names)}
            headingLevel={headingLevel}
            isCurrent={key === cursor.current}
            {...(onSelect && { onSelect: () => onSelect(finding) })}
            {...remedyProps(remedyOf?.(finding))}
          />
        ))}
      </Accordion>
      {rest > 0 && (
        <p className={styles.more}>
          <Link as="button" className={styles.link} onClick={() => setLimit(limit + PAGE)}>
            {t('finding.showMore', { count: count(Math.min(rest, PAGE)) })}
          </Link>
        </p>
      )}
    </>
  );
}

function remedyProps(remedy: FindingRemedy | undefined): { readonly remedy?: FindingRemedy } {
  return remedy ? { remedy } : {};
}
