import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStackedBarStyles } from './StackedBar.styles';

export type BarPart = 'certain' | 'reachable' | 'lost';

interface StackedBarProps {
  /** Any unit; only their proportion counts. */
  readonly parts: Readonly<Record<BarPart, number>>;
}

const ORDER: readonly BarPart[] = ['certain', 'reachable', 'lost'];

/** Certain solid, reachable hatched, lost bordered. Decoration: the three numbers always stand below. */
export function StackedBar({ parts }: StackedBarProps): ReactNode {
  const styles = useStackedBarStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      {ORDER.filter((part) => parts[part] > 0).map((part) => (
        <span
          key={part}
          className={mergeClasses(styles.part, styles[part])}
          style={{ flexGrow: parts[part] }}
        />
      ))}
    </span>
  );
}

/** A part of the bar as its key. */
export function BarKey({ part }: { readonly part: BarPart }): ReactNode {
  const styles = useStackedBarStyles();
  return <span className={mergeClasses(styles.key, styles[part])} aria-hidden="true" />;
}
