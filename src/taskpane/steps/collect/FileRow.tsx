import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { ChevronRight16Regular } from '../../components/icons';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import type { FileEntry, FileKind } from './collectModel';
import { FileReason } from './FileReason';
import { fileResult } from './fileResult';
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
  duplicate: 'done',
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
  const { t } = texts;
  const { period } = usePane();
  const { round } = useRound().analysis;
  const { file, kind, isToRecord, isAsked, rival } = entry;
  const unit = round.units[file.unit ?? -1]?.name ?? t('collect.unknownUnit');
  const result = fileResult(entry, texts);
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
          {file.kind === 'duplicate' && ` · ${t('collect.sameAs', { file: file.other })}`}
          {rival && !isAsked && ` · ${t('collect.chooseAt', { file: rival.file })}`}
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
      <FileReason entry={entry} />
      {isOpen && children !== undefined && <div className={styles.details}>{children}</div>}
    </li>
  );
}
