import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { useEffectLineStyles } from './EffectLine.styles';
import {
  CheckmarkCircle16Filled,
  Eye16Regular,
  Hourglass16Regular,
  LockClosed16Regular,
  ShieldCheckmark16Regular,
  TableAdd16Regular,
  TableEdit16Regular,
} from '../icons';

/** What kind of effect: reads only, adds sheets, edits a sheet, writes nothing, locked, waits, done. */
export type EffectKind = 'read' | 'add' | 'edit' | 'safe' | 'locked' | 'waiting' | 'done';

export interface Effect {
  readonly kind: EffectKind;
  readonly text: string;
  /** Offered after something was written. */
  readonly onUndo?: () => void;
}

const ICONS: Readonly<Record<EffectKind, ReactNode>> = {
  read: <Eye16Regular />,
  add: <TableAdd16Regular />,
  edit: <TableEdit16Regular />,
  safe: <ShieldCheckmark16Regular />,
  locked: <LockClosed16Regular />,
  waiting: <Hourglass16Regular />,
  done: <CheckmarkCircle16Filled />,
};

/** The line above the primary button: what the button will do to the workbook, or what was done. */
export function EffectLine({ effect }: { readonly effect: Effect }): ReactNode {
  const styles = useEffectLineStyles();
  const { t } = useTexts();
  return (
    <div className={styles.line}>
      <span className={effect.kind === 'done' ? styles.doneIcon : styles.icon} aria-hidden="true">
        {ICONS[effect.kind]}
      </span>
      <span className={styles.text} role="status">
        {effect.text}
      </span>
      {effect.onUndo && (
        <Link as="button" className={styles.undo} onClick={effect.onUndo}>
          {t('effect.undo')}
        </Link>
      )}
    </div>
  );
}
