import { ListItem, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChevronRight16Regular } from '../icons';
import { StateIcon, type RowState } from '../stateIcon/StateIcon';
import { useStepRowStyles } from './StepRow.styles';

interface StepRowProps {
  readonly name: string;
  readonly state: RowState;
  /** The word for the state. */
  readonly stateWord: string;
  readonly result: string;
  readonly progress?: { readonly done: number; readonly total: number };
  /** The step to go on with: bar at the left, bold name. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** A step of the round: state, name, result, and the way in. */
export function StepRow(props: StepRowProps): ReactNode {
  const styles = useStepRowStyles();
  const { name, state, stateWord, result, progress, isCurrent, onOpen } = props;
  return (
    <ListItem
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      onAction={onOpen}
      aria-label={`${name}. ${stateWord}. ${result}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={styles.icon}>
        <StateIcon state={state} />
      </span>
      <span className={styles.text}>
        <span className={mergeClasses(styles.name, isCurrent && styles.currentName)}>{name}</span>
        <span className={styles.result}>{result}</span>
        {progress && progress.total > 0 && (
          <ProgressBar
            className={styles.progress}
            thickness="large"
            value={progress.done}
            max={progress.total}
            aria-label={`${name}: ${progress.done}/${progress.total}`}
          />
        )}
      </span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden="true" />
    </ListItem>
  );
}
