import { useMemo } from 'react';
import type { PeriodChoice } from '../../../core/analysis/chosen';
import type { Finding } from '../../../core/finding/finding';
import { findingSubject, subjectNames } from '../../../words/findingSubject';
import { findingText } from '../../../words/findingText';
import { usePane, useRound } from '../../app/PaneContext';
import type { Pill } from '../../components/filterPills/FilterPills';
import { filterBySeverity } from '../../components/findingList/findingFilter';
import type { ListSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { entryFindingsOf, isLate } from './entriesModel';

export interface EntryFindings {
  /** Of the chosen period and group. */
  readonly inPeriod: readonly Finding[];
  /** Those under the filter and the search. */
  readonly shown: readonly Finding[];
  readonly pills: readonly Pill[];
}

/** What is wrong with the entries. Forms that did not come have a pill of their own, apart from errors and warnings. */
export function useEntryFindings(period: PeriodChoice, filter: string, search: ListSearch): EntryFindings {
  const { t, language } = useTexts();
  const { group } = usePane();
  const round = useRound();
  const names = useMemo(() => subjectNames(round.analysis.round), [round]);
  const inPeriod = entryFindingsOf(round, period, group);
  const late = inPeriod.filter(isLate);
  const others = inPeriod.filter((finding) => !isLate(finding));
  const bySeverity = (severity: string): number =>
    others.filter((finding) => finding.severity === severity).length;
  const chosen = filter === 'late' ? late : filter === 'all' ? inPeriod : others;
  const shown = filterBySeverity(chosen, filter === 'late' ? 'all' : filter).filter((finding) =>
    search.matches(...findingSubject(finding, names), findingText(finding, language).title),
  );
  return {
    inPeriod,
    shown,
    pills: [
      { value: 'all', label: t('word.all'), count: inPeriod.length },
      { value: 'error', label: t('word.error'), count: bySeverity('error') },
      { value: 'warning', label: t('word.warning'), count: bySeverity('warning') },
      { value: 'late', label: t('entries.late'), count: late.length },
    ],
  };
}
