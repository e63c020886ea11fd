import { Button, DrawerBody, DrawerFooter, OverlayDrawer } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { GO_TO_CELL } from '../../../commands/goToCell';
import { explainRank } from '../../../core/explain/explainRank';
import type { Place } from '../../../core/finding/finding';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { usePane, useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { EffectLine } from '../../components/effectLine/EffectLine';
import { FocusBack } from '../../components/focusBack/FocusBack';
import { Copy16Regular } from '../../components/icons';
import { useCopy } from '../../components/useCopy';
import { useTexts } from '../../language/LanguageContext';
import { measureText } from './measureText';
import { WhyHeader } from './WhyHeader';
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

const SAID = { nothing: 'why.readOnly', copied: 'why.copied', refused: 'why.copyFailed' } as const;

/** The answer to "Vì sao?": the chain of a rank down to the cells. Reads only; Esc closes it. */
export function Why({ row, of, isOpen, askedAt, onClose }: WhyProps): ReactNode {
  const styles = useWhyStyles();
  const texts = useTexts();
  const { t } = texts;
  const { period } = usePane();
  const run = useRun('ranking');
  const round = useRound();
  const { outcome, copy } = useCopy();
  const { units, periods, settings } = round.analysis.round;
  const lines = useMemo(() => {
    const subject = { analysis: round.analysis, rows: round.draft.scores, unit: row.unit, period };
    return whyLines(explainRank(subject), texts, round.placed);
  }, [round, row.unit, period, texts]);

  const title = t('why.title', { value: measureText(row, settings.policy, texts) });
  const names = { unit: units[row.unit]?.name ?? '', period: periods[period]?.name ?? '' };
  const subtitle =
    row.rank === undefined
      ? t('why.subtitleUnranked', names)
      : t('why.subtitle', { ...names, rank: row.rank, of });
  const goTo = (place: Place): void => {
    onClose();
    run(GO_TO_CELL, { place });
  };
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
      <WhyHeader title={title} subtitle={subtitle} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <FocusBack to={askedAt} />
        <WhyTree lines={lines} onGoTo={goTo} />
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <EffectLine effect={{ kind: 'read', text: t(SAID[outcome ?? 'nothing']) }} />
        <Button icon={<Copy16Regular />} onClick={() => copy(whyAsText([title, subtitle], lines, texts))}>
          {t('why.copy')}
        </Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}
