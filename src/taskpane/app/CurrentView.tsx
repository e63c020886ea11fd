import { lazy, Suspense, type ReactNode } from 'react';
import { Home } from '../views/Home/Home';
import { Reading } from '../views/Reading/Reading';
import { usePane } from './PaneContext';
import type { OpenedWorkbook } from './useWorkbook';

const Start = lazy(async () => ({ default: (await import('../views/Start/Start')).Start }));
const UnitForm = lazy(async () => ({ default: (await import('../views/UnitForm/UnitForm')).UnitForm }));
const ReadFailure = lazy(async () => ({
  default: (await import('../views/ReadFailure/ReadFailure')).ReadFailure,
}));
const Help = lazy(async () => ({ default: (await import('../views/Help/Help')).Help }));
const Framework = lazy(async () => ({ default: (await import('../views/Framework/Framework')).Framework }));
const Templates = lazy(async () => ({ default: (await import('../views/Templates/Templates')).Templates }));
const Collect = lazy(async () => ({ default: (await import('../views/Collect/Collect')).Collect }));
const Entries = lazy(async () => ({ default: (await import('../views/Entries/Entries')).Entries }));
const Ranking = lazy(async () => ({ default: (await import('../views/Ranking/Ranking')).Ranking }));
const Progress = lazy(async () => ({ default: (await import('../views/Progress/Progress')).Progress }));

const Analysis = lazy(async () => ({ default: (await import('../views/Analysis/Analysis')).Analysis }));

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
