import { FluentProvider } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { WorkbookPort } from '../../workbook/workbookPort';
import { PressGuardContext, PressRecord, USUAL_GUARD } from '../components/footer/pressGuard';
import { useTabFromText } from '../keys/useTabFromText';
import { LanguageContext } from '../language/LanguageContext';
import { useRememberedLanguage } from '../language/useRememberedLanguage';
import { useTheme } from '../theme';
import { ViewCrash } from '../views/crash/ViewCrash';
import { ErrorBoundary } from '../components/errorBoundary/ErrorBoundary';
import { STEPS, VIEWS } from './contributions';
import { CurrentView } from './CurrentView';
import { PaneContext, RoundContext, type Pane as PaneValue } from './PaneContext';
import { useChosenPlace } from './useChosenPlace';
import { useCollectJob } from './useCollectJob';
import { useNavigation } from './useNavigation';
import { useTasks } from './useTasks';
import { useFormsJob } from './useFormsJob';
import { useWorkbook } from './useWorkbook';

export interface PaneProps {
  readonly port: WorkbookPort;
  /** The clock; a fixed one in tests. */
  readonly now: () => Date;
  /** The locale of Office, such as "vi-VN". */
  readonly locale?: string;
  /** Milliseconds in which a button that took another's place does nothing; 0 for a hand quicker than any person's. */
  readonly pressGuard?: number;
}

/** The whole pane: reads the workbook, picks the entry view, and holds what the views share. */
export function Pane({ port, now, locale, pressGuard = USUAL_GUARD }: PaneProps): ReactNode {
  const [language, setLanguage] = useRememberedLanguage(locale);
  const { opened, isReading, changedSince, readAgain } = useWorkbook(port, now);
  const tasks = useTasks(port, now, readAgain);
  const navigation = useNavigation(tasks.dismissCommand);
  const formsJob = useFormsJob(now);
  const collectJob = useCollectJob();
  const theme = useTheme();
  const [presses] = useState(() => new PressRecord(pressGuard));
  useTabFromText();

  const round = opened.kind === 'round' ? opened.round : undefined;
  const place = useChosenPlace(round, {
    place: opened.kind === 'round' ? opened.place : undefined,
    // The choice holds here all the same; where the workbook cannot keep it, it begins anew next time.
    remember: (chosen) => void port.rememberPlace(chosen).catch(() => undefined),
  });
  const pane: PaneValue = {
    port,
    now,
    steps: STEPS,
    views: VIEWS,
    setLanguage,
    readAgain,
    isReading,
    changedSince,
    formsJob,
    collectJob,
    ...navigation,
    ...place,
    ...tasks,
  };
  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <PressGuardContext value={presses}>
          <PaneContext value={pane}>
            <RoundContext value={round}>
              {/* Another view may be whole. */}
              <ErrorBoundary key={navigation.route.view} fallback={(error) => <ViewCrash error={error} />}>
                <CurrentView opened={opened} />
              </ErrorBoundary>
            </RoundContext>
          </PaneContext>
        </PressGuardContext>
      </LanguageContext>
    </FluentProvider>
  );
}
