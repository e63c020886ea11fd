import { AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { findingText, placeText } from '../../../words/findingText';
import { useTexts } from '../../language/LanguageContext';
import type { FindingRemedy } from './findingRemedy.types';
import { useFindingCardStyles } from './FindingCard.styles';
import { FindingFacts } from './FindingFacts';
import { FindingHead } from './FindingHead';

interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  /** Unit, item, period: whatever is known. */
  readonly subject: readonly string[];
  readonly headingLevel: 'h2' | 'h3';
  /** Shows itself and takes the focus, so that F6 comes back to it. */
  readonly isCurrent: boolean;
  /** Not given where the cell cannot be gone to. */
  readonly onSelect?: () => void;
  readonly remedy?: FindingRemedy;
}

/** One problem, everywhere the same: what, how bad, where, both numbers, the fix, and the way to the cell. */
export function FindingCard(props: FindingCardProps): ReactNode {
  const { id, finding, subject, headingLevel, isCurrent, onSelect, remedy } = props;
  const styles = useFindingCardStyles();
  const { t, language } = useTexts();
  // Also where the card opens for it: then the button comes a moment later.
  const takeFocus = useCallback(
    (button: HTMLButtonElement | null): void => {
      if (isCurrent) {
        button?.focus();
        button?.scrollIntoView({ block: 'nearest' });
      }
    },
    [isCurrent],
  );
  const text = findingText(finding, language);
  const place = placeText(finding.place, language);
  // The sheets of a file are out of reach; a copy of it can be opened, and the place be looked up there.
  const isInFile = finding.place.file !== undefined;
  return (
    <AccordionItem value={id} className={styles.item}>
      <AccordionHeader
        as={headingLevel}
        className={styles.header}
        button={{ className: styles.headerButton }}
        expandIcon={{ className: styles.chevron }}
        expandIconPosition="end"
      >
        <FindingHead severity={finding.severity} title={text.title} subject={subject} />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.sentence}>{text.sentence}</p>
        <FindingFacts place={place} fix={text.fix} />
        <div className={styles.buttons}>
          {finding.place.sheet !== undefined && onSelect && (
            <Button
              size="small"
              ref={takeFocus}
              aria-label={t(isInFile ? 'finding.openCopyAt' : 'finding.toCellOf', { place })}
              onClick={onSelect}
            >
              {t(isInFile ? 'finding.openCopy' : 'finding.toCell')}
            </Button>
          )}
          {remedy && (
            <Button
              size="small"
              className={styles.fixButton}
              aria-label={remedy.fullLabel}
              onClick={remedy.run}
            >
              {remedy.label}
            </Button>
          )}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
