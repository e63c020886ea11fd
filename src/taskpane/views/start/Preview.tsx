import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../core/finding/finding';
import type { Level } from '../../../core/framework/framework';
import { nodesAtLevel } from '../../../core/framework/parts';
import { useFindingCommands } from '../../app/useFindingCommands';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills } from '../../components/filterPills/FilterPills';
import { filterBySeverity } from '../../components/findingList/findingFilter';
import { FindingList } from '../../components/findingList/FindingList';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { PreviewRows } from './PreviewRows';
import { PreviewTree } from './PreviewTree';
import { TableSelect } from './TableSelect';
import type { PreviewOfTable } from './previewsOf';
import { useStartStyles } from './Start.styles';

interface PreviewProps {
  readonly previews: readonly PreviewOfTable[];
  readonly preview: PreviewOfTable;
  readonly onChoose: (index: number) => void;
}

type Shown = 'findings' | 'tree' | 'rows';

/**
 * A table that was read, before anything is written: its numbers, what is to be looked at (each finding leads to its cell), the
 * tree of criteria, and what became of each row.
 */
export function Preview({ previews, preview, onChoose }: PreviewProps): ReactNode {
  const styles = useStartStyles();
  const { t, count, points } = useTexts();
  const { select } = useFindingCommands('home');
  const { round, findings, totals, rows, draft } = preview;
  const { items } = round.framework;
  const [shown, setShown] = useState<Shown>(findings.length > 0 ? 'findings' : 'tree');
  // The sheets of a file are not in this workbook.
  const isFile = findings.some(({ place }) => place.file !== undefined);
  const goTo = (finding: Finding): void => (isFile ? undefined : select(finding));
  const cursor = useFindingCursor(filterBySeverity(findings, 'all'), goTo, 1);
  const list = <FindingList cursor={cursor} round={round} {...(!isFile && { onSelect: goTo })} />;
  if (items.length === 0) {
    return (
      <>
        <EmptyNote state="warning" title={t('start.previewTitle')} text={t('start.previewEmpty')} />
        {list}
      </>
    );
  }
  const atLevel = (level: Level): string => count(nodesAtLevel(round.framework, level).length);
  const pills = [
    { value: 'findings', label: t('start.showFindings'), count: findings.length },
    { value: 'tree', label: t('start.showTree'), count: draft.criteria.length },
    ...(rows.length > 0 ? [{ value: 'rows', label: t('start.showRows'), count: rows.length }] : []),
  ];
  return (
    <>
      {previews.length > 1 && <TableSelect previews={previews} preview={preview} onChoose={onChoose} />}
      <SummaryNumbers
        numbers={[
          { value: atLevel(1), label: t('framework.fields') },
          { value: atLevel(2), label: t('framework.criteria') },
          { value: count(items.length), label: t('framework.items') },
          { value: totals.map(points).join(' / '), label: t('framework.total') },
        ]}
      />
      <p className={styles.previewNote}>
        {t(findings.length > 0 ? 'start.previewFindings' : 'start.previewClean')}
      </p>
      <FilterPills
        label={t('start.show')}
        pills={pills}
        value={shown}
        onChange={(value) => setShown(value === 'tree' || value === 'rows' ? value : 'findings')}
      />
      {shown === 'tree' ? (
        <PreviewTree criteria={draft.criteria} rows={rows} />
      ) : shown === 'rows' ? (
        <PreviewRows rows={rows} criteria={draft.criteria} />
      ) : (
        list
      )}
    </>
  );
}
