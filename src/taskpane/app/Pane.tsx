import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languageOf, type Language } from '../../words/language';
import { LanguageContext } from '../language/LanguageContext';
import { useTheme } from '../theme';
import type { GroupChoice } from '../../core/analysis/chosen';
import { currentPeriod } from '../../core/analysis/presence';
import { STEPS, VIEWS } from './contributions';
import { PaneContext, RoundContext, type Pane as PaneValue } from './PaneContext';
import type { WrittenSheet } from './writtenSheet.types';
import type { FindingFilter, Route, ViewId } from './route';
import { useCollectJob } from './useCollectJob';
import { useTasks } from './useTasks';
import { useKeys } from '../keys/useKeys';
import { useTabFromText } from '../keys/useTabFromText';
import { useTemplateJob } from './useTemplateJob';
import { useWorkbook } from './useWorkbook';
import { CurrentView } from './CurrentView';
import type { WorkbookPort } from '../../workbook/workbookPort';

export interface PaneProps {
  readonly port: WorkbookPort;
  /** The clock; a fixed one in tests. */
  readonly now: () => Date;
  /** The locale of Office, such as "vi-VN". */
  readonly locale?: string;
}

interface WrittenRanking {
  readonly at: Date;
  readonly period: number;
  /** What was ranked; tells later whether it would come out the same. */
  readonly signature: string;
}

/** The whole pane: reads the workbook, picks the entry view, and holds what the views share. */
export function Pane({ port, now, locale }: PaneProps): ReactNode {
  const [language, setLanguage] = useState<Language>(() => languageOf(locale));
  const [route, setRoute] = useState<Route>({ view: 'home' });
  const [chosenPeriod, setPeriod] = useState<number>();
  const [group, setGroup] = useState<GroupChoice>('all');
  const [written, setWritten] = useState<WrittenRanking>();

  const { opened, isReading, changedSince, readAgain } = useWorkbook(port, now);
  const tasks = useTasks(port, now, readAgain);
  const templateJob = useTemplateJob(now);
  const collectJob = useCollectJob();
  const theme = useTheme();

  const { dismissCommand } = tasks;
  const navigate = useCallback(
    (view: ViewId, filter?: FindingFilter): void => {
      // What was said on the entry view is said once; the other views keep theirs, with its undo.
      dismissCommand('home');
      setRoute({ view, ...(filter && { filter }) });
    },
    [dismissCommand],
  );
  useKeys({
    'Alt+ArrowLeft': () => navigate('home'),
    '?': () => navigate('help'),
  });
  useTabFromText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const round = opened.kind === 'round' ? opened.round : undefined;
  const periodCount = round?.analysis.round.periods.length ?? 0;
  const groupCount = round?.analysis.round.groups.length ?? 0;
  const latestPeriod = useMemo(() => (round ? currentPeriod(round.analysis) : 0), [round]);
  const period = chosenPeriod !== undefined && chosenPeriod < periodCount ? chosenPeriod : latestPeriod;

  const signature = useMemo(() => JSON.stringify(round?.analysis.rankings[period] ?? []), [round, period]);
  const rankingWritten: WrittenSheet | undefined =
    written?.period === period ? { at: written.at, stale: written.signature !== signature } : undefined;

  const pane: PaneValue = {
    port,
    now,
    steps: STEPS,
    views: VIEWS,
    route,
    navigate,
    setLanguage,
    period,
    setPeriod,
    group: group === 'all' || group < groupCount ? group : 'all',
    setGroup,
    readAgain,
    isReading,
    changedSince,
    ...tasks,
    templateJob,
    collectJob,
    rankingWritten,
    markRankingWritten: () => setWritten({ at: now(), period, signature }),
    markRankingUndone: () => setWritten(undefined),
  };
  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <PaneContext value={pane}>
          <RoundContext value={round}>
            <CurrentView opened={opened} />
          </RoundContext>
        </PaneContext>
      </LanguageContext>
    </FluentProvider>
  );
}
