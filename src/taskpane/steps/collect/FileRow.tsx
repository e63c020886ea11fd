import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { ChevronRight16Regular } from '../../components/icons';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { refusalText } from '../../../words/refusalText';
import type { FileEntry, FileKind } from './collectModel';
import { moveBetweenFiles } from './moveBetweenFiles';
import { useFileRowStyles } from './FileRow.styles';

const ICONS: Readonly<Record<FileKind, IconState>> = {
  toChoose: 'warning',
  toFix: 'warning',
  refused: 'refused',
  outdated: 'refused',
  valid: 'done',
  received: 'done',
  known: 'done',
};

interface FileRowProps {
  readonly entry: FileEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What opens below: findings, a choice between versions. Nothing for a file that needs neither. */
  readonly children?: ReactNode;
}

/** One file that came back: whose it is, what became of it, and why. */
export function FileRow({ entry, isOpen, onToggle, children }: FileRowProps): ReactNode {
  const styles = useFileRowStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { navigate, period } = usePane();
  const { round } = useRound().analysis;
  const { file, kind, isToRecord } = entry;
  const unit = round.units[file.unit ?? -1]?.name ?? t('collect.unknownUnit');
  const result = resultOf(entry, texts);
  const isOtherPeriod = file.kind === 'form' && file.period !== period;
  const head = (
    <>
      <span className={styles.icon}>
        <StateIcon state={ICONS[kind]} />
      </span>
      <span className={styles.names}>
        <span className={styles.line}>
          <span className={styles.unit}>{unit}</span>
          <span className={styles.result}>{result}</span>
        </span>
        <span className={styles.file}>
          {file.file}
          {isOtherPeriod &&
            ` · ${t('collect.otherPeriod', { name: round.periods[file.period]?.name ?? '' })}`}
          {kind === 'toFix' && !isToRecord && ` · ${t('collect.onRecord')}`}
        </span>
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {children === undefined ? (
        <div className={styles.head}>{head}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.head, styles.button)}
          data-file-row
          aria-expanded={isOpen}
          onClick={onToggle}
          onKeyDown={moveBetweenFiles}
        >
          {head}
          <span className={mergeClasses(styles.chevron, isOpen && styles.chevronOpen)} aria-hidden="true">
            <ChevronRight16Regular />
          </span>
        </button>
      )}
      {kind === 'outdated' && <p className={styles.reason}>{t('collect.outdated')}</p>}
      {file.kind === 'refused' && (
        <p className={styles.reason}>
          {refusalText(file, language)}{' '}
          {file.code === 'otherVersion' && (
            <Link as="button" className={styles.link} onClick={() => navigate('templates')}>
              {t('collect.makeAgain')}
            </Link>
          )}
        </p>
      )}
      {isOpen && children !== undefined && <div className={styles.details}>{children}</div>}
    </li>
  );
}

function resultOf({ file, kind, differences }: FileEntry, { t, count }: Texts): string {
  if (file.kind === 'refused') {
    return t('collect.resultRefused');
  }
  switch (kind) {
    case 'toChoose':
      return t('collect.resultDiffers', { count: count(differences.length) });
    case 'toFix': {
      const errors = file.findings.filter(({ severity }) => severity === 'error').length;
      return t('collect.resultToFix', { count: count(errors) });
    }
    case 'received':
      return t('collect.resultReceived');
    case 'known':
      return t('collect.resultKnown');
    case 'outdated':
      return t('collect.resultRefused');
    case 'refused':
    case 'valid':
      return t('collect.resultValid', { done: file.entered, total: file.asked });
  }
}
