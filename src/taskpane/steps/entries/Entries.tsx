import { useMemo, useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { useFindingCommands } from '../../app/useFindingCommands';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills, type Pill } from '../../components/filterPills/FilterPills';
import { filterBySeverity } from '../../components/findingList/findingFilter';
import { FindingList } from '../../components/findingList/FindingList';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useSearch } from '../../components/searchRow/useSearch';
import { findingSubject, subjectNames } from '../../../words/findingSubject';
import { findingText } from '../../../words/findingText';
import { useTexts } from '../../language/LanguageContext';
import { coverageOf } from '../../../core/analysis/coverage';
import type { PeriodChoice } from '../../../core/analysis/chosen';
import { entryFindingsOf, isLate } from './entriesModel';
import { useEntriesFooter } from './useEntriesFooter';
import { useEntriesStyles } from './Entries.styles';

/** What is wrong or missing in the scores, each with its cell. */
export function Entries(): ReactNode {
  const styles = useEntriesStyles();
  const { t, language, count } = useTexts();
  const pane = usePane();
  const round = useRound();
  const [filter, setFilter] = useState<string>(pane.route.filter ?? 'all');
  // A wrong score counts in whatever period it stands, so all are shown until one is chosen.
  const [period, setPeriod] = useState<PeriodChoice>('all');
  const search = useSearch();
  const commands = useFindingCommands('entries');

  const names = useMemo(() => subjectNames(round.analysis.round), [round]);
  const inPeriod = entryFindingsOf(round, period, pane.group);
  const late = inPeriod.filter(isLate);
  const others = inPeriod.filter((finding) => !isLate(finding));
  const bySeverity = (severity: string): number =>
    others.filter((finding) => finding.severity === severity).length;
  const chosen = filter === 'late' ? late : filter === 'all' ? inPeriod : others;
  const shown = filterBySeverity(chosen, filter === 'late' ? 'all' : filter).filter((finding) =>
    search.matches(...findingSubject(finding, names), findingText(finding, language).title),
  );
  const cursor = useFindingCursor(shown, commands.select, 1);
  const summaryPeriod = period === 'all' ? pane.period : period;
  const coverage = coverageOf(round.analysis, summaryPeriod, pane.group);
  const missing = coverage.itemsDue - coverage.itemsDone;
  const footer = useEntriesFooter(inPeriod, coverage, cursor.next);
  const pills: readonly Pill[] = [
    { value: 'all', label: t('word.all'), count: inPeriod.length },
    { value: 'error', label: t('word.error'), count: bySeverity('error') },
    { value: 'warning', label: t('word.warning'), count: bySeverity('warning') },
    { value: 'late', label: t('entries.late'), count: late.length },
  ];

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
      <SummaryNumbers
        numbers={[
          {
            value: t('entries.of', { done: coverage.unitsDone, total: coverage.unitsTotal }),
            label: t('entries.unitsDone'),
          },
          {
            value: t('entries.of', { done: count(coverage.itemsDone), total: count(coverage.itemsDue) }),
            label: t('entries.itemsDone'),
          },
        ]}
      />
      <p className={styles.basis}>
        {t('entries.basis', { period: round.analysis.round.periods[summaryPeriod]?.name ?? '' })}
        {missing > 0 && ` ${t('entries.emptyNotZero', { count: count(missing) })}`}
      </p>
      {inPeriod.length > 0 && (
        <FilterPills label={t('finding.filter')} pills={pills} value={filter} onChange={setFilter} />
      )}
      {shown.length > 0 ? (
        <FindingList
          cursor={cursor}
          round={round.analysis.round}
          onSelect={commands.select}
          onFix={commands.fix}
        />
      ) : search.query !== '' ? (
        <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />
      ) : inPeriod.length > 0 ? (
        <EmptyNote state="done" title={t('finding.noneOfKind')} />
      ) : round.analysis.round.units.length === 0 ? (
        <EmptyNote state="todo" title={t('templates.noUnits')} text={t('templates.noUnitsText')} />
      ) : coverage.unitsDone === 0 ? (
        <EmptyNote state="todo" title={t('entries.noScores')} text={t('entries.noScoresText')} />
      ) : (
        <EmptyNote state="done" title={t('entries.none')} text={t('entries.noneText')} />
      )}
    </ViewFrame>
  );
}
