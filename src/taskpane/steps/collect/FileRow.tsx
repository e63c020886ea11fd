import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { ChevronRight16Regular } from '../../components/icons';
import { StateIcon, type IconState } from '../../components/stateIcon/StateIcon';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { refusalText } from '../../../words/refusalText';
import type { Severity } from '../../../core/finding/severity';
import type { CollectedForm } from '../../../sheets/collect/collected.types';
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

/** Why a file is not taken. */
function FileReason({ entry: { file, kind } }: Pick<FileRowProps, 'entry'>): ReactNode {
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

function resultOf({ file, kind, isAsked, differences, rival }: FileEntry, texts: Texts): string {
  const { t, count } = texts;
  if (file.kind === 'refused' || kind === 'outdated') {
    return t('collect.resultRefused');
  }
  if (file.kind === 'duplicate') {
    return t('collect.resultDuplicate');
  }
  switch (kind) {
    case 'toChoose':
      return rival && !isAsked
        ? t('collect.resultRival')
        : t(rival ? 'collect.resultDiffersFromFile' : 'collect.resultDiffers', {
            count: count(differences.length),
          });
    case 'toFix':
      return t('collect.resultToFix', { count: count(withSeverity(file, 'error')) });
    case 'received':
      return t('collect.resultReceived');
    case 'known':
      return t('collect.resultKnown');
    default:
      return validText(file, texts);
  }
}

/** A form that can be received all the same may have something that somebody should look at. */
function validText(file: CollectedForm, { t, count }: Texts): string {
  const entered = { done: file.entered, total: file.asked };
  const warnings = withSeverity(file, 'warning');
  return warnings === 0
    ? t('collect.resultValid', entered)
    : t('collect.resultValidWarnings', { ...entered, count: count(warnings) });
}

function withSeverity({ findings }: CollectedForm, wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
