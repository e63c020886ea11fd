import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useKeys } from '../../keys/useKeys';
import { EffectLine, type Effect } from '../effectLine/EffectLine';
import { useFooterStyles } from './Footer.styles';
import { ArrowRight16Regular, Stop16Regular } from '../icons';
import { usePressGuard } from './pressGuard';
import { KeyCap } from '../keyCap/KeyCap';

export interface FooterAction {
  readonly label: string;
  readonly onClick: () => void;
  /** Leads to another view. */
  readonly forward?: boolean;
  /** A key that does the same, shown as a cap. */
  readonly keyName?: string;
  readonly disabled?: boolean;
  /** Ends running work: never the colour of a primary button. */
  readonly stop?: boolean;
}

export interface FooterProps {
  readonly effect: Effect;
  readonly primary?: FooterAction;
  readonly secondary?: FooterAction;
}

/** The third band: the effect line above one primary button, and at most one secondary. */
export function Footer({ effect, primary, secondary }: FooterProps): ReactNode {
  const styles = useFooterStyles();
  const effectId = useId();
  const { isHeld, press } = usePressGuard();
  useKeys({
    'Ctrl+Enter': () => {
      if (primary && !primary.disabled && !primary.stop) {
        press(primary.label, primary.onClick);
      }
    },
  });
  return (
    <footer className={styles.footer}>
      <div className={styles.effect} id={effectId}>
        <EffectLine effect={effect} />
      </div>
      {(primary ?? secondary) && (
        <div className={styles.buttons}>
          {primary && (
            <Button
              className={mergeClasses(styles.button, styles.primary)}
              appearance={primary.stop ? 'secondary' : 'primary'}
              disabledFocusable={primary.disabled === true || isHeld(primary.label)}
              aria-describedby={effectId}
              onClick={() => press(primary.label, primary.onClick)}
              icon={primary.stop ? <Stop16Regular /> : primary.forward ? <ArrowRight16Regular /> : null}
              iconPosition={primary.forward ? 'after' : 'before'}
            >
              {primary.label}
              {primary.keyName !== undefined && (
                <span className={styles.key}>
                  <KeyCap name={primary.keyName} onBrand={primary.stop !== true} />
                </span>
              )}
            </Button>
          )}
          {secondary && (
            <Button
              className={mergeClasses(styles.button, styles.secondary)}
              disabledFocusable={secondary.disabled === true || isHeld(secondary.label)}
              onClick={() => press(secondary.label, secondary.onClick)}
            >
              {secondary.label}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
