import { lazy, Suspense, type ReactNode } from 'react';
import { Home } from '../views/home/Home';
import { Reading } from '../views/reading/Reading';
import { usePane } from './PaneContext';
import type { OpenedWorkbook } from './useWorkbook';

const Start = lazy(async () => ({ default: (await import('../views/start/Start')).Start }));
const UnitForm = lazy(async () => ({ default: (await import('../views/unitForm/UnitForm')).UnitForm }));
const ReadFailure = lazy(async () => ({
  default: (await import('../views/readFailure/ReadFailure')).ReadFailure,
}));
const Help = lazy(async () => ({ default: (await import('../views/help/Help')).Help }));
const Framework = lazy(async () => ({ default: (await import('../steps/framework/Framework')).Framework }));
const Templates = lazy(async () => ({ default: (await import('../steps/templates/Templates')).Templates }));
const Collect = lazy(async () => ({ default: (await import('../steps/collect/Collect')).Collect }));
const Entries = lazy(async () => ({ default: (await import('../steps/entries/Entries')).Entries }));
const Ranking = lazy(async () => ({ default: (await import('../steps/ranking/Ranking')).Ranking }));
const Progress = lazy(async () => ({ default: (await import('../views/progress/Progress')).Progress }));

const Analysis = lazy(async () => ({ default: (await import('../views/analysis/Analysis')).Analysis }));

/** The view for what the workbook is and where one has gone. Only home is there at once; the others load. */
export function CurrentView({ opened }: { readonly opened: OpenedWorkbook }): ReactNode {
  const { route } = usePane();
  return <Suspense fallback={<Reading />}>{viewOf(opened, route.view)}</Suspense>;
}

function viewOf(opened: OpenedWorkbook, view: ReturnType<typeof usePane>['route']['view']): ReactNode {
  if (opened.kind === 'reading') {
    return <Reading />;
  }
  if (view === 'help') {
    return <Help />;
  }
  if (opened.kind === 'failed') {
    return <ReadFailure failure={opened.failure} />;
  }
  if (opened.kind === 'template') {
    return <UnitForm />;
  }
  if (opened.kind !== 'round') {
    return <Start isEmpty={opened.kind === 'empty'} sheetNames={opened.sheetNames} />;
  }
  switch (view) {
    case 'home':
      return <Home />;
    case 'framework':
      return <Framework />;
    case 'templates':
      return <Templates />;
    case 'collect':
      return <Collect />;
    case 'entries':
      return <Entries />;
    case 'ranking':
      return <Ranking />;
    case 'progress':
      return <Progress />;
    case 'analysis':
      return <Analysis />;
  }
}
