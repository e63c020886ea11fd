import { useMemo, type ReactNode } from 'react';
import { useRound } from '../../app/PaneContext';
import { isScoredBy } from '../../../core/analysis/presence';
import { useFindingCommands } from '../../app/useFindingCommands';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FindingList } from '../../components/findingList/FindingList';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { analyse, type Analysis as AnalysisModel } from './analysisModel';
import { AnalysisNotices } from './AnalysisNotices';
import { SheetList } from './SheetList';
import { useAnalysisFooter } from './useAnalysisFooter';
import { useAnalysisStyles } from './Analysis.styles';

/** This year against last year, lost points and plans: what there is, and the sheets that show it. */
export function Analysis(): ReactNode {
  const styles = useAnalysisStyles();
  const { t, count } = useTexts();
  const round = useRound();
  const { units, periods } = round.analysis.round;
  const analysis = useMemo(() => analyse(round), [round]);
  const isScored = isScoredBy(round.analysis, periods.length - 1, 'all');
  const { footer, isOutOfDate } = useAnalysisFooter(isScored);
  const commands = useFindingCommands('analysis');
  const cursor = useFindingCursor(analysis.findings, commands.select, 1);
  const of = (part: number): string => t('entries.of', { done: count(part), total: count(units.length) });
  return (
    <ViewFrame
      view="analysis"
      title={t('analysis.title')}
      place={t('analysis.place')}
      footer={footer}
      isOutOfDate={isOutOfDate}
    >
      {isScored ? (
        <SummaryNumbers
          numbers={[
            { value: of(analysis.compared), label: t('analysis.compared') },
            { value: of(analysis.targets), label: t('analysis.targets') },
          ]}
        />
      ) : (
        <EmptyNote state="todo" title={t('analysis.nothing')} text={t('analysis.nothingText')} />
      )}
      <AnalysisNotices analysis={analysis} />
      {analysis.findings.length > 0 && (
        <section>
          <h2 className={styles.heading}>
            {t(findingsHeading(analysis), { count: analysis.findings.length })}
          </h2>
          <FindingList
            cursor={cursor}
            round={round.analysis.round}
            onSelect={commands.select}
            headingLevel="h3"
          />
        </section>
      )}
      <SheetList />
    </ViewFrame>
  );
}

/** What the findings are about: last year, what was published, or both. */
function findingsHeading({ findings, publishedFindings }: AnalysisModel): FindingsHeading {
  if (publishedFindings === 0) {
    return 'analysis.findings';
  }
  return publishedFindings === findings.length ? 'analysis.publishedFindings' : 'analysis.allFindings';
}

type FindingsHeading = 'analysis.findings' | 'analysis.publishedFindings' | 'analysis.allFindings';
