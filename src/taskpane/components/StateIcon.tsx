import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Filled,
  ErrorCircle16Filled,
  Lightbulb16Filled,
  Warning16Filled,
} from './icons';
import { useStateIconStyles } from './StateIcon.styles';

export type RowState = 'done' | 'now' | 'todo' | 'warning' | 'error' | 'hint';

const ICONS: Readonly<Record<RowState, ReactNode>> = {
  done: <CheckmarkCircle16Filled />,
  now: <CircleHalfFill16Filled />,
  todo: <Circle16Regular />,
  warning: <Warning16Filled />,
  error: <ErrorCircle16Filled />,
  hint: <Lightbulb16Filled />,
};

/** The icon of a state. Decoration: the word for the state always stands beside it, or in `label`. */
export function StateIcon({
  state,
  label,
}: {
  readonly state: RowState;
  readonly label?: string;
}): ReactNode {
  const styles = useStateIconStyles();
  return (
    <span
      className={mergeClasses(styles.icon, styles[state])}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {ICONS[state]}
    </span>
  );
}
