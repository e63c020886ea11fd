import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useDropZoneStyles } from './DropZone.styles';
import { ArrowUpload20Regular } from '../icons';

interface DropZoneProps {
  readonly text: string;
  readonly button: string;
  /** Opens the choice of files. */
  readonly onChoose: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or, which is the same by keyboard, chosen. */
export function DropZone({ text, button, onChoose, onFiles }: DropZoneProps): ReactNode {
  const styles = useDropZoneStyles();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    // Else the browser would leave the pane for the file.
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      role="group"
      aria-label={`${text} ${button}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={styles.icon} aria-hidden="true">
        <ArrowUpload20Regular />
      </span>
      <span className={styles.text}>{text}</span>
      <Button size="small" className={styles.button} onClick={onChoose}>
        {button}
      </Button>
    </div>
  );
}
