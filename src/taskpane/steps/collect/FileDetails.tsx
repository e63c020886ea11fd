import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { Copy16Regular } from '../../components/icons';
import type { CollectedForm } from '../../../sheets/collect/collected.types';
import { FindingList } from '../../components/findingList/FindingList';
import { useTexts } from '../../language/LanguageContext';
import type { FileEntry } from './collectModel';
import { unitMessage } from '../../../words/unitMessage';
import { VersionChoice } from './VersionChoice';
import type { CollectState } from './useCollect';
import { useCollectStyles } from './Collect.styles';

/** Whether there is anything to open below a file. */
export function hasDetails({ file, differences }: FileEntry): boolean {
  return (
    file.kind === 'form' && (file.findings.length > 0 || differences.length > 0 || file.entered < file.asked)
  );
}

interface FileDetailsProps {
  readonly entry: FileEntry;
  readonly collect: CollectState;
}

/** The findings of a file, a message to its unit, and what one can decide about it. */
export function FileDetails({ entry, collect }: FileDetailsProps): ReactNode {
  const styles = useCollectStyles();
  const { t, count } = useTexts();
  const { port } = usePane();
  const { round } = useRound().analysis;
  const { file, isAsked, differences, rival } = entry;
  if (file.kind !== 'form') {
    return null;
  }
  const empty = file.asked - file.entered;
  return (
    <>
      {file.findings.length > 0 && (
        <>
          <FindingList
            cursor={collect.cursorOf(entry)}
            round={round}
            {...(port.canOpenFiles && { onSelect: collect.select })}
            headingLevel="h3"
          />
          <CopyMessage form={file} />
        </>
      )}
      {empty > 0 && <p className={styles.detail}>{t('collect.emptyItems', { count: count(empty) })}</p>}
      {isAsked && (
        <VersionChoice
          differences={differences}
          {...(rival && { files: { next: file, present: rival } })}
          decision={collect.decisions.get(file.file)}
          onDecide={(decision) => collect.decide(entry, decision)}
        />
      )}
    </>
  );
}

function CopyMessage({ form }: { readonly form: CollectedForm }): ReactNode {
  const styles = useCollectStyles();
  const { t, language } = useTexts();
  const { round } = useRound().analysis;
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const unit = round.units[form.unit]?.name ?? '';
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(unitMessage(form, round, language));
      setOutcome('copied');
    } catch {
      // A browser may refuse the clipboard to a frame; then it is said.
      setOutcome('copyFailed');
    }
  };
  return (
    <p className={styles.detail}>
      <Button
        size="small"
        appearance="transparent"
        icon={<Copy16Regular />}
        aria-label={t('collect.copyMessageOf', { unit })}
        onClick={() => void copy()}
      >
        {t('collect.copyMessage')}
      </Button>
      <span role="status">
        {outcome !== undefined && t(outcome === 'copied' ? 'collect.copied' : 'collect.copyFailed')}
      </span>
    </p>
  );
}
