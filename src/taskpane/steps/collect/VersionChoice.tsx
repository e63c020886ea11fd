import { Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ReceivingDecision } from '../../../core/submissions/submission';
import type { CellDifference } from '../../../sheets/collect/compareVersions';
import { useTexts } from '../../language/LanguageContext';
import { differenceText } from './differenceText';
import { useVersionChoiceStyles } from './VersionChoice.styles';

interface VersionChoiceProps {
  readonly differences: readonly CellDifference[];
  readonly decision: ReceivingDecision | undefined;
  readonly onDecide: (decision: ReceivingDecision) => void;
}

const FIRST_CELLS = 5;

/** A form says something else than what stands in the workbook: cell by cell, and which of the two to use. */
export function VersionChoice({ differences, decision, onDecide }: VersionChoiceProps): ReactNode {
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
        {t('collect.choice')}
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
        <Radio className={styles.radio} value="useNew" label={t('collect.useNew')} />
        <Radio className={styles.radio} value="keepOld" label={t('collect.keepOld')} />
      </RadioGroup>
      <p className={styles.note}>{t('collect.keptNote')}</p>
    </div>
  );
}
