import { Link, ProgressBar } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { DropZone } from '../../components/dropZone/DropZone';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills, type Pill } from '../../components/filterPills/FilterPills';
import { useTexts } from '../../language/LanguageContext';
import { AfterReceiving } from './AfterReceiving';
import { pillOf, type FileEntry, type FilePill } from './collectModel';
import { FileDetails, hasDetails } from './FileDetails';
import { FileRow } from './FileRow';
import type { CollectState } from './useCollect';
import type { MatrixState } from './useMatrix';
import { useCollectStyles } from './Collect.styles';

const PAGE = 60;

interface ReturnedFilesProps {
  readonly collect: CollectState;
  readonly matrix: MatrixState;
  /** Opens the choice of files. */
  readonly onChoose: () => void;
}

/** From a pile of files to clean scores: every file with what became of it. */
export function ReturnedFiles({ collect, matrix, onChoose }: ReturnedFilesProps): ReactNode {
  const styles = useCollectStyles();
  const { t } = useTexts();
  const { collectJob, commandOf } = usePane();
  const hasFiles = collect.entries.length > 0;
  return (
    <>
      <div className={styles.drop}>
        <DropZone
          text={t(hasFiles ? 'collect.dropMore' : 'collect.drop')}
          button={t('collect.choose')}
          onChoose={onChoose}
          onFiles={collect.read}
        />
        {!hasFiles && <p className={styles.hint}>{t('collect.dropHint')}</p>}
      </div>
      <ReadingProgress />
      {commandOf('collect').kind === 'done' && collectJob.kind !== 'running' && (
        <AfterReceiving matrix={matrix} />
      )}
      {hasFiles ? (
        <FileList collect={collect} />
      ) : (
        collectJob.kind !== 'running' && (
          <EmptyNote state="todo" title={t('collect.empty')} text={t('collect.emptyText')} />
        )
      )}
    </>
  );
}

function ReadingProgress(): ReactNode {
  const styles = useCollectStyles();
  const { t, count } = useTexts();
  const { kind, done, total, files } = usePane().collectJob;
  if (kind === 'broken') {
    return <EmptyNote state="error" title={t('collect.broken')} text={t('collect.brokenText')} />;
  }
  if (kind === 'stopped') {
    return (
      <p className={styles.note} role="status">
        {t('collect.stopped', { count: count(files.length) })}
      </p>
    );
  }
  if (kind !== 'running') {
    return null;
  }
  return (
    <section className={styles.progress}>
      <p className={styles.progressHead} role="status">
        <span>{t('collect.reading')}</span>
        <span className={styles.fraction}>{t('collect.fraction', { done, total })}</span>
      </p>
      <ProgressBar
        thickness="large"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('collect.reading')}
      />
      <p className={styles.hint}>{t('collect.mayLeave')}</p>
    </section>
  );
}

function FileList({ collect }: { readonly collect: CollectState }): ReactNode {
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
