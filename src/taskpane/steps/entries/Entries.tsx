import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { useFindingCommands } from '../../app/useFindingCommands';
import { ViewFrame } from '../../app/ViewFrame';
import { FilterPills } from '../../components/filterPills/FilterPills';
import { FindingList } from '../../components/findingList/FindingList';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { coverageOf } from '../../../core/analysis/coverage';
import type { PeriodChoice } from '../../../core/analysis/chosen';
import { EntriesCoverage } from './EntriesCoverage';
import { NoEntryFindings } from './NoEntryFindings';
import { useEntryFindings } from './useEntryFindings';
import { useEntriesFooter } from './useEntriesFooter';

/** What is wrong or missing in the scores, each with its cell. */
export function Entries(): ReactNode {
  const { t } = useTexts();
  const pane = usePane();
  const round = useRound();
  const [filter, setFilter] = useState<string>(pane.route.filter ?? 'all');
  // A wrong score counts in whatever period it stands, so all are shown until one is chosen.
  const [period, setPeriod] = useState<PeriodChoice>('all');
  const search = useSearch();
  const commands = useFindingCommands('entries');

  const { inPeriod, shown, pills } = useEntryFindings(period, filter, search);
  const cursor = useFindingCursor(shown, commands.select, 1);
  const summaryPeriod = period === 'all' ? pane.period : period;
  const coverage = coverageOf(round.analysis, summaryPeriod, pane.group);
  const footer = useEntriesFooter(inPeriod, coverage, cursor.next);
  return (
    <ViewFrame
      view="entries"
      title={t('entries.title')}
      place={
        <>
          <PeriodMenu value={period} onChoose={setPeriod} withAll />
          <GroupMenu />
        </>
      }
      search={{ open: search.isOpen, onToggle: search.toggle }}
      footer={footer}
    >
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      <EntriesCoverage coverage={coverage} period={round.analysis.round.periods[summaryPeriod]?.name ?? ''} />
      {inPeriod.length > 0 && (
        <FilterPills label={t('finding.filter')} pills={pills} value={filter} onChange={setFilter} />
      )}
      {shown.length > 0 ? (
        <FindingList
          cursor={cursor}
          round={round.analysis.round}
          onSelect={commands.select}
          remedyOf={commands.remedyOf}
        />
      ) : (
        <NoEntryFindings query={search.query} hasOthers={inPeriod.length > 0} coverage={coverage} />
      )}
    </ViewFrame>
  );
}
