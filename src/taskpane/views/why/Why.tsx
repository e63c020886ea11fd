import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { GO_TO_CELL } from '../../../commands/goToCell';
import { explainRank } from '../../../core/explain/explainRank';
import type { Place } from '../../../core/finding/finding';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { usePane, useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { EffectLine } from '../../components/effectLine/EffectLine';
import { FocusBack } from '../../components/focusBack/FocusBack';
import { Copy16Regular, Dismiss20Regular } from '../../components/icons';
import { useTexts } from '../../language/LanguageContext';
import { whyAsText, whyLines } from './whyLines';
import { WhyTree } from './WhyTree';
import { useWhyStyles } from './Why.styles';

interface WhyProps {
  readonly row: RankedUnit;
  /** How many are ranked beside it. */
  readonly of: number;
  /** It closes before it goes, so that the view behind it is there again for every reader. */
  readonly isOpen: boolean;
  /** What had the focus when it was asked. */
  readonly askedAt: HTMLElement | undefined;
  readonly onClose: () => void;
}

/** The answer to "Vì sao?": the chain of a rank down to the cells. Reads only; Esc closes it. */
export function Why({ row, of, isOpen, askedAt, onClose }: WhyProps): ReactNode {
  const styles = useWhyStyles();
  const texts = useTexts();
  const { t, rounded } = texts;
  const { period } = usePane();
  const run = useRun('ranking');
  const round = useRound();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const { units, periods, settings } = round.analysis.round;
  const lines = useMemo(() => {
    const subject = { analysis: round.analysis, rows: round.draft.scores, unit: row.unit, period };
    return whyLines(explainRank(subject), texts, round.placed);
  }, [round, row.unit, period, texts]);

  const index = row.index === undefined ? '–' : `${rounded(row.index, settings.policy.shownDecimals)} %`;
  const title = t('why.title', { value: index });
  const names = { unit: units[row.unit]?.name ?? '', period: periods[period]?.name ?? '' };
  const subtitle =
    row.rank === undefined
      ? t('why.subtitleUnranked', names)
      : t('why.subtitle', { ...names, rank: row.rank, of });
  const goTo = (place: Place): void => {
    onClose();
    run(GO_TO_CELL, { place });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whyAsText([title, subtitle], lines, texts));
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  const said = copied === undefined ? 'why.readOnly' : copied === 'yes' ? 'why.copied' : 'why.copyFailed';
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="bottom"
      open={isOpen}
      onOpenChange={(_, data) => {
        if (!data.open) {
          onClose();
        }
      }}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          className={styles.title}
          heading={{ as: 'h2', className: styles.title }}
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={t('why.close')}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
        <p className={styles.subtitle}>{subtitle}</p>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <FocusBack to={askedAt} />
        <WhyTree lines={lines} onGoTo={goTo} />
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <EffectLine effect={{ kind: 'read', text: t(said) }} />
        <Button icon={<Copy16Regular />} onClick={() => void copy()}>
          {t('why.copy')}
        </Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}
