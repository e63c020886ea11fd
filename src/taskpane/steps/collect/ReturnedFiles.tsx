import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { DropZone } from '../../components/dropZone/DropZone';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useTexts } from '../../language/LanguageContext';
import { AfterReceiving } from './AfterReceiving';
import { FileList } from './FileList';
import { ReadingProgress } from './ReadingProgress';
import type { CollectState } from './useCollect';
import type { MatrixState } from './useMatrix';
import { useCollectStyles } from './Collect.styles';

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
