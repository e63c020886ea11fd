import { mergeClasses, Radio } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStartStyles } from './Start.styles';

interface ChoiceCardProps {
  readonly value: string;
  readonly isChosen: boolean;
  readonly title: string;
  readonly text: string;
  readonly icon: ReactNode;
  readonly onChoose: () => void;
  /** The few fields of the choice, shown while it is chosen. */
  readonly children?: ReactNode;
}

/** One way to begin, in a box: the radio button is its name. */
export function ChoiceCard(props: ChoiceCardProps): ReactNode {
  const styles = useStartStyles();
  const { value, isChosen, title, text, icon, onChoose, children } = props;
  const textId = `start-${value}-text`;
  return (
    <div className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <div className={styles.cardHead}>
        <Radio
          className={styles.radio}
          value={value}
          label={<span className={styles.cardTitle}>{title}</span>}
          aria-describedby={textId}
        />
        <span className={mergeClasses(styles.cardIcon, isChosen && styles.chosenIcon)} aria-hidden="true">
          {icon}
        </span>
      </div>
      {/* A click on the text chooses too; the keyboard has the radio button. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the radio button above does the same */}
      <p className={styles.cardText} id={textId} onClick={onChoose}>
        {text}
      </p>
      {isChosen && children !== undefined && <div className={styles.fields}>{children}</div>}
    </div>
  );
}
