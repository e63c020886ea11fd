import { Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills, type Pill } from '../../components/filterPills/FilterPills';
import { useTexts } from '../../language/LanguageContext';
import { pillOf, type FileEntry, type FilePill } from './collectModel';
import { FileDetails, hasDetails } from './FileDetails';
import { FileRow } from './FileRow';
import type { CollectState } from './useCollect';
import { useCollectStyles } from './Collect.styles';

const PAGE = 60;

/** The files that came back, by what became of them. */
export function FileList({ collect }: { readonly collect: CollectState }): ReactNode {
  const styles = useCollectStyles();
  const { t, count } = useTexts();
  const { entries, filter, setFilter } = collect;
  const [limit, setLimit] = useState(PAGE);
  const counted = (value: FilePill): number => entries.filter(({ kind }) => pillOf(kind) === value).length;
  const pill = (value: FilePill, label: string): Pill => ({ value, label, count: counted(value) });
  const pills: readonly Pill[] = [
    { value: 'all', label: t('word.all'), count: entries.length },
    pill('valid', t('collect.valid')),
    pill('toFix', t('collect.toFix')),
    pill('refused', t('collect.refused')),
    // These are rare; a pill that says 0 would only take the place of the others.
    ...(counted('toChoose') > 0 ? [pill('toChoose', t('collect.toChoose'))] : []),
    ...(counted('received') > 0 ? [pill('received', t('collect.received'))] : []),
    ...(counted('duplicate') > 0 ? [pill('duplicate', t('collect.duplicate'))] : []),
  ];
  const listed = collect.shown;
  const shown = listed.slice(0, Math.max(limit, collect.currentPosition + 1));
  const rest = listed.length - shown.length;
  return (
    <>
      <FilterPills label={t('collect.filter')} pills={pills} value={filter} onChange={setFilter} />
      {listed.length === 0 && <EmptyNote state="done" title={t('collect.noneOfKind')} />}
      <ul className={styles.files} aria-label={t('collect.files')}>
        {shown.map((entry) => (
          <CollectedRow key={entry.file.file} entry={entry} collect={collect} />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.note}>
          <Link as="button" className={styles.link} onClick={() => setLimit(limit + PAGE)}>
            {t('collect.showMore', { count: count(Math.min(rest, PAGE)) })}
          </Link>
        </p>
      )}
    </>
  );
}

function CollectedRow({
  entry,
  collect,
}: {
  readonly entry: FileEntry;
  readonly collect: CollectState;
}): ReactNode {
  return (
    <FileRow
      entry={entry}
      isOpen={collect.isOpen(entry)}
      onToggle={() => collect.toggle(entry)}
      {...(hasDetails(entry) && { children: <FileDetails entry={entry} collect={collect} /> })}
    />
  );
}
