import type { ReactNode } from 'react';
import type { Finding } from '../../../core/finding/finding';
import type { Level } from '../../../core/framework/framework';
import { nodesAtLevel } from '../../../core/framework/parts';
import type { Points } from '../../../core/points/points';
import type { RoundDraft } from '../../../core/round/draft';
import type { Round } from '../../../core/round/round';
import { useFindingCommands } from '../../app/useFindingCommands';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { filterBySeverity } from '../../components/findingList/findingFilter';
import { FindingList } from '../../components/findingList/FindingList';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { useStartStyles } from './Start.styles';

/** What a criteria table would become, before anything is written. */
export interface PreviewOfTable {
  /** The sheet or file. */
  readonly source: string;
  readonly draft: RoundDraft;
  readonly round: Round;
  readonly total: Points;
  readonly findings: readonly Finding[];
}

/** Numbers and findings of a table that was read; each finding leads to the cell that it was read from. */
export function Preview({ preview }: { readonly preview: PreviewOfTable }): ReactNode {
  const styles = useStartStyles();
  const { t, count, points } = useTexts();
  const { select } = useFindingCommands('home');
  const { round, findings, total } = preview;
  const { items } = round.framework;
  // The sheets of a file are not in this workbook.
  const isFile = findings.some(({ place }) => place.file !== undefined);
  const goTo = (finding: Finding): void => (isFile ? undefined : select(finding));
  const cursor = useFindingCursor(filterBySeverity(findings, 'all'), goTo, 1);
  if (items.length === 0) {
    return <EmptyNote state="warning" title={t('start.previewTitle')} text={t('start.previewEmpty')} />;
  }
  const atLevel = (level: Level): string => count(nodesAtLevel(round.framework, level).length);
  return (
    <>
      <SummaryNumbers
        numbers={[
          { value: atLevel(1), label: t('framework.fields') },
          { value: atLevel(2), label: t('framework.criteria') },
          { value: count(items.length), label: t('framework.items') },
          { value: points(total), label: t('framework.total') },
        ]}
      />
      <p className={styles.previewNote}>
        {t(findings.length > 0 ? 'start.previewFindings' : 'start.previewClean')}
      </p>
      <FindingList cursor={cursor} round={round} {...(!isFile && { onSelect: goTo })} />
    </>
  );
}
