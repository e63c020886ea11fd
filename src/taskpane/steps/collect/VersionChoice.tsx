import { Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ReceivingDecision } from '../../../core/submissions/submission';
import type { CollectedForm } from '../../../sheets/collect/collected.types';
import type { CellDifference } from '../../../sheets/collect/compareVersions';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { formatDate } from '../../../words/numbers';
import { differenceText } from './differenceText';
import { useVersionChoiceStyles } from './VersionChoice.styles';

/** Two files between which one chooses. */
interface RivalFiles {
  readonly next: CollectedForm;
  readonly present: CollectedForm;
}

interface VersionChoiceProps {
  /** Where the choice is between two files that were read. */
  readonly files?: RivalFiles;
  readonly differences: readonly CellDifference[];
  readonly decision: ReceivingDecision | undefined;
  readonly onDecide: (decision: ReceivingDecision) => void;
}

const FIRST_CELLS = 5;

/** A form says something else than the workbook, or than another file of its unit: cell by cell, and which to use. */
export function VersionChoice({ files, differences, decision, onDecide }: VersionChoiceProps): ReactNode {
  const styles = useVersionChoiceStyles();
  const texts = useTexts();
  const { t, count } = texts;
  const questionId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? differences : differences.slice(0, FIRST_CELLS);
  const rest = differences.length - shown.length;
  return (
    <div className={styles.choice}>
      <p className={styles.question} id={questionId}>
        {t(files ? 'collect.choiceOfFiles' : 'collect.choice')}
      </p>
      <ul className={styles.cells}>
        {shown.map((difference) => (
          <li className={styles.cell} key={`${difference.itemCode} ${difference.column}`}>
            {differenceText(difference, texts)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" className={styles.link} onClick={() => setShowsAll(true)}>
          {t('collect.moreDifferences', { count: count(rest) })}
        </Link>
      )}
      <RadioGroup
        aria-labelledby={questionId}
        value={decision ?? ''}
        onChange={(_, data) => onDecide(data.value === 'useNew' ? 'useNew' : 'keepOld')}
      >
        <Radio
          className={styles.radio}
          value="useNew"
          label={files ? fileLabel(files.next, texts) : t('collect.useNew')}
        />
        <Radio
          className={styles.radio}
          value="keepOld"
          label={files ? fileLabel(files.present, texts) : t('collect.keepOld')}
        />
      </RadioGroup>
      <p className={styles.note}>{t('collect.keptNote')}</p>
    </div>
  );
}

function fileLabel({ file, savedOn }: CollectedForm, { t }: Texts): string {
  return savedOn === undefined
    ? t('collect.useFile', { file })
    : t('collect.useFileSaved', { file, date: formatDate(savedOn) });
}
