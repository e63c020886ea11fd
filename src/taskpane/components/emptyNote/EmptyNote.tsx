import type { ReactNode } from 'react';
import { useEmptyNoteStyles } from './EmptyNote.styles';
import { StateIcon, type RowState } from '../stateIcon/StateIcon';

interface EmptyNoteProps {
  readonly state: RowState;
  readonly title: string;
  readonly text?: string;
}

/** Where a list would stand: why there is none, and what to do. */
export function EmptyNote({ state, title, text }: EmptyNoteProps): ReactNode {
  const styles = useEmptyNoteStyles();
  return (
    <div className={styles.note}>
      <StateIcon state={state} />
      <div>
        <p className={styles.title}>{title}</p>
        {text !== undefined && <p className={styles.text}>{text}</p>}
      </div>
    </div>
  );
}
