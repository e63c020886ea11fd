import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useKeyCapStyles } from './KeyCap.styles';

interface KeyCapProps {
  readonly name: string;
  /** On the brand-coloured primary button. */
  readonly onBrand?: boolean;
}

/** A key as it is printed on the keyboard. */
export function KeyCap({ name, onBrand = false }: KeyCapProps): ReactNode {
  const styles = useKeyCapStyles();
  return <kbd className={mergeClasses(styles.cap, onBrand && styles.onBrand)}>{name}</kbd>;
}
