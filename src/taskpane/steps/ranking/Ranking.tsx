import { Badge, Link } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { useRun } from '../../app/useRun';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { Notice } from '../../components/notice/Notice';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { RankingTable } from './RankingTable';
import { rankingOf } from '../../../core/analysis/chosenRanking';
import { isScoredBy } from '../../../core/analysis/presence';
import { TieNotes } from './TieNotes';
import { UnrankedUnits } from './UnrankedUnits';
import { useRankingFooter } from './useRankingFooter';
import { useRankingStyles } from './Ranking.styles';

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
  const styles = useRankingStyles();
  const { t, rounded, count } = useTexts();
  const pane = usePane();
  const run = useRun('ranking');
  const round = useRound();
  const [showsAll, setShowsAll] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const [isAsking, setIsAsking] = useState(false);
  const search = useSearch();
  const ranking = rankingOf(round.analysis, pane.period, pane.group);
  const isScored = isScoredBy(round.analysis, pane.period, ranking?.group ?? 0);
  const footer = useRankingFooter(isScored);
  const { units, settings } = round.analysis.round;
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
  const missing = ranked.reduce((sum, row) => sum + row.missing, 0);
  const hasSheet = round.sheetNames.includes(RANKING_SHEET.name);
  const showSheet = (): void => run(SHOW_SHEET, { sheet: RANKING_SHEET.name });
  const ask = (row: RankedUnit): void => {
    const { activeElement } = document;
    setAsked({ row, ...(activeElement instanceof HTMLElement && { at: activeElement }) });
    setIsAsking(true);
  };
  const decimals = settings.policy.shownDecimals;
  return (
    <ViewFrame {...frame} search={{ open: search.isOpen, onToggle: search.toggle }}>
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      <SummaryNumbers
        large
        numbers={[
          {
            value: ranking.mean === undefined ? '–' : rounded(ranking.mean, decimals),
            label: t('ranking.mean'),
          },
          {
            value: ranking.highest === undefined ? '–' : rounded(ranking.highest, decimals),
            label: t('ranking.best'),
          },
          {
            value: ranking.lowest === undefined ? '–' : rounded(ranking.lowest, decimals),
            label: t('ranking.worst'),
          },
        ]}
      />
      <div className={styles.classes}>
        {ranking.classCounts.map((each) => (
          <Badge key={each.name} appearance="outline" color="informative" className={styles.class}>
            {t('word.count', { name: each.name, count: each.count })}
          </Badge>
        ))}
      </div>
      <div className={styles.notices}>
        {missing > 0 && (
          <Notice
            intent="warning"
            lead={t('ranking.provisionalLead')}
            text={t('ranking.provisional', { units: ranking.provisionalUnits, count: count(missing) })}
            action={{
              label: t('word.show'),
              name: `${t('word.show')}: ${t('ranking.provisionalLead')}`,
              onClick: () => pane.navigate('entries'),
            }}
          />
        )}
      </div>
      {shown.length > 0 ? (
        <RankingTable rows={shown} onWhy={ask} />
      ) : (
        <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />
      )}
      <p className={styles.links}>
        {found.length > shown.length && (
          <Link as="button" className={styles.link} onClick={() => setShowsAll(true)}>
            {t('ranking.showAll', { count: count(found.length) })}
          </Link>
        )}
        {hasSheet && (
          <Link as="button" className={styles.link} onClick={showSheet}>
            {t('ranking.toSheet')}
          </Link>
        )}
      </p>
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
