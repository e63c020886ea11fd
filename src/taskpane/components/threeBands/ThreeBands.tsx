import type { ReactNode } from 'react';
import { Footer, type FooterProps } from '../footer/Footer';
import { Header, type HeaderProps } from './Header';
import { useThreeBandsStyles } from './ThreeBands.styles';

export interface ThreeBandsProps extends HeaderProps {
  readonly footer: FooterProps;
  /** Nothing in the body takes the focus; so that keys can scroll it, it takes the focus itself. */
  readonly bodyIsText?: boolean;
  readonly children: ReactNode;
}

/** The layout of every view: header, body (the only thing that scrolls), footer. */
export function ThreeBands(props: ThreeBandsProps): ReactNode {
  const styles = useThreeBandsStyles();
  const { footer, bodyIsText = false, children, ...header } = props;
  return (
    <div className={styles.root}>
      <Header {...header} />
      <main className={styles.body} {...(bodyIsText && { tabIndex: 0 })}>
        {children}
      </main>
      <Footer {...footer} />
    </div>
  );
}
