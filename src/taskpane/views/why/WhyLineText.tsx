import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../../core/finding/finding';
import { placeText } from '../../../words/findingText';
import { useTexts } from '../../language/LanguageContext';
import type { WhyLine } from './whyLines';
import { useWhyStyles } from './Why.styles';

interface WhyLineTextProps {
  readonly line: WhyLine;
  readonly onGoTo: (place: Place) => void;
}

/** One link of the chain: what it is, how much, from what, and the way to its cell. */
export function WhyLineText({ line: { title, value, details, place }, onGoTo }: WhyLineTextProps): ReactNode {
  const styles = useWhyStyles();
  const { language } = useTexts();
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{title}</span>
        <span className={styles.value}>{value}</span>
      </span>
      {details.map((detail) => (
        <span className={styles.line} key={detail}>
          <span className={styles.details}>{detail}</span>
        </span>
      ))}
      {place?.cell !== undefined && (
        <span className={styles.foot}>
          <Link
            as="button"
            className={styles.link}
            onClick={(event) => {
              event.stopPropagation();
              onGoTo(place);
            }}
          >
            {placeText(place, language)}
          </Link>
        </span>
      )}
    </>
  );
}
