import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Info16Filled } from '../icons';
import { useNoticeStyles } from './Notice.styles';
import { StateIcon } from '../stateIcon/StateIcon';

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'info';
  /** The bold first word: "Sai:". */
  readonly lead?: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly name?: string; readonly onClick: () => void };
}

/** A message in the body of a view. Nothing is announced anywhere else. */
export function Notice({ intent, lead, text, action }: NoticeProps): ReactNode {
  const styles = useNoticeStyles();
  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout="singleline"
      icon={intent === 'info' ? <Info16Filled /> : <StateIcon state={intent} />}
    >
      <MessageBarBody className={styles.body}>
        <span className={styles.text}>
          {lead !== undefined && <strong>{lead} </strong>}
          {text}
        </span>
        {action && (
          <Link
            as="button"
            className={styles.action}
            appearance="default"
            aria-label={action.name ?? action.label}
            onClick={action.onClick}
          >
            {action.label}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
