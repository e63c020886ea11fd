import { useState, type ReactNode } from 'react';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { useWritten } from '../../app/useWritten';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { RankingHead } from './RankingHead';
import { RankingLinks } from './RankingLinks';
import { RankingTable } from './RankingTable';
import { rankingOf } from '../../../core/analysis/chosenRanking';
import { isScoredBy } from '../../../core/analysis/presence';
import { TieNotes } from './TieNotes';
import { useAsked } from './useAsked';
import { WhyDrawer } from './WhyDrawer';
import { UnrankedUnits } from './UnrankedUnits';
import { useRankingFooter } from './useRankingFooter';

const FIRST_ROWS = 20;

/** The ranking of one group at the end of a period, and what it rests on. */
export function Ranking(): ReactNode {
  const { t } = useTexts();
  const pane = usePane();
  const round = useRound();
  const [showsAll, setShowsAll] = useState(false);
  const why = useAsked();
  const search = useSearch();
  const ranking = rankingOf(round.analysis, pane.period, pane.group);
  const isScored = isScoredBy(round.analysis, pane.period, ranking?.group ?? 0);
  const footer = useRankingFooter(isScored);
  const written = useWritten('ranking', [RANKING_SHEET]);
  const { units } = round.analysis.round;
  const frame = {
    view: 'ranking',
    title: t('ranking.title'),
    place: (
      <>
        <PeriodMenu />
        <GroupMenu withAll={false} />
      </>
    ),
    footer,
    isOutOfDate: written.isOutOfDate,
  } as const;
  if (!ranking || !isScored) {
    return (
      <ViewFrame {...frame}>
        <EmptyNote state="todo" title={t('ranking.none')} text={t('ranking.noneText')} />
      </ViewFrame>
    );
  }

  const ranked = ranking.rows.filter((row) => row.rank !== undefined);
  const found = ranked.filter((row) =>
    search.matches(units[row.unit]?.name ?? '', units[row.unit]?.code ?? ''),
  );
  const shown = showsAll || search.query !== '' ? found : found.slice(0, FIRST_ROWS);
  return (
    <ViewFrame {...frame} search={{ open: search.isOpen, onToggle: search.toggle }}>
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      <RankingHead ranking={ranking} />
      {shown.length > 0 ? (
        <RankingTable rows={shown} onWhy={why.ask} />
      ) : (
        <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />
      )}
      <RankingLinks
        hidden={found.length > shown.length ? found.length : undefined}
        onShowAll={() => setShowsAll(true)}
      />
      <TieNotes ranking={ranking} />
      <WhyDrawer asked={why} of={ranked.length} />
      <UnrankedUnits rows={ranking.rows.filter((row) => row.rank === undefined)} />
    </ViewFrame>
  );
}
