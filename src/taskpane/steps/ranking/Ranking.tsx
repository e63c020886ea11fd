import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
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
import { UnrankedUnits } from './UnrankedUnits';
import { useRankingFooter } from './useRankingFooter';

// Drawer and tree weigh more than the view itself.
const Why = lazy(async () => ({ default: (await import('../../views/why/Why')).Why }));

const FIRST_ROWS = 20;

interface Asked {
  readonly row: RankedUnit;
  /** Where: a button, or a row. */
  readonly at?: HTMLElement;
}

/** The ranking of one group at the end of a period, and what it rests on. */
export function Ranking(): ReactNode {
  const { t } = useTexts();
  const pane = usePane();
  const round = useRound();
  const [showsAll, setShowsAll] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const [isAsking, setIsAsking] = useState(false);
  const search = useSearch();
  const ranking = rankingOf(round.analysis, pane.period, pane.group);
  const isScored = isScoredBy(round.analysis, pane.period, ranking?.group ?? 0);
  const footer = useRankingFooter(isScored);
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
    isOutOfDate: pane.rankingWritten?.stale ?? false,
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
  const ask = (row: RankedUnit): void => {
    const { activeElement } = document;
    setAsked({ row, ...(activeElement instanceof HTMLElement && { at: activeElement }) });
    setIsAsking(true);
  };
  return (
    <ViewFrame {...frame} search={{ open: search.isOpen, onToggle: search.toggle }}>
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      <RankingHead ranking={ranking} />
      {shown.length > 0 ? (
        <RankingTable rows={shown} onWhy={ask} />
      ) : (
        <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />
      )}
      <RankingLinks
        hidden={found.length > shown.length ? found.length : undefined}
        onShowAll={() => setShowsAll(true)}
      />
      <TieNotes ranking={ranking} />
      {asked && (
        <Suspense fallback={null}>
          <Why
            row={asked.row}
            of={ranked.length}
            isOpen={isAsking}
            askedAt={asked.at}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
      <UnrankedUnits rows={ranking.rows.filter((row) => row.rank === undefined)} />
    </ViewFrame>
  );
}
