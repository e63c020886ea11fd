import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { refusalText } from '../../../words/refusalText';
import type { FileEntry } from './collectModel';
import { useFileRowStyles } from './FileRow.styles';

/** Why a file is not taken. */
export function FileReason({ entry: { file, kind } }: { readonly entry: FileEntry }): ReactNode {
  const styles = useFileRowStyles();
  const { t, language } = useTexts();
  const { navigate } = usePane();
  return (
    <>
      {kind === 'outdated' && <p className={styles.reason}>{t('collect.outdated')}</p>}
      {file.kind === 'refused' && (
        <p className={styles.reason}>
          {refusalText(file, language)}{' '}
          {file.code === 'otherVersion' && (
            <Link as="button" className={styles.link} onClick={() => navigate('forms')}>
              {t('collect.makeAgain')}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
