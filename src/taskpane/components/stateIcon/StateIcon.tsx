import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Filled,
  Clock16Regular,
  ClockAlarm16Filled,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  Lightbulb16Filled,
  Warning16Filled,
} from '../icons';
import { useStateIconStyles } from './StateIcon.styles';

export type RowState = 'done' | 'now' | 'todo' | 'warning' | 'error' | 'hint';

/** Also what became of something sent in: waits to be received, received late, refused. */
export type IconState = RowState | 'waiting' | 'late' | 'refused';

const ICONS: Readonly<Record<IconState, ReactNode>> = {
  done: <CheckmarkCircle16Filled />,
  now: <CircleHalfFill16Filled />,
  todo: <Circle16Regular />,
  warning: <Warning16Filled />,
  error: <ErrorCircle16Filled />,
  hint: <Lightbulb16Filled />,
  waiting: <Clock16Regular />,
  late: <ClockAlarm16Filled />,
  refused: <DismissCircle16Filled />,
};

/** The icon of a state. Decoration: the word for the state always stands beside it, or in `label`. */
export function StateIcon({
  state,
  label,
}: {
  readonly state: IconState;
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
