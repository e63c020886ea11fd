import { lazy, Suspense, type ReactNode } from 'react';
import { Home } from '../views/home/Home';
import { Reading } from '../views/reading/Reading';
import type { StepContribution, ViewContribution } from './contribution.types';
import { usePane } from './PaneContext';
import type { OpenedWorkbook } from './useWorkbook';

const Start = lazy(async () => ({ default: (await import('../views/start/Start')).Start }));
const UnitForm = lazy(async () => ({ default: (await import('../views/unitForm/UnitForm')).UnitForm }));
const ReadFailure = lazy(async () => ({
  default: (await import('../views/readFailure/ReadFailure')).ReadFailure,
}));

/** The view for what the workbook is and where one has gone. Only home is there at once; the others load. */
export function CurrentView({ opened }: { readonly opened: OpenedWorkbook }): ReactNode {
  const { route, steps, views } = usePane();
  const chosen = [...steps, ...views].find(({ id }) => id === route.view);
  return <Suspense fallback={<Reading />}>{viewOf(opened, chosen)}</Suspense>;
}

function viewOf(opened: OpenedWorkbook, chosen: StepContribution | ViewContribution | undefined): ReactNode {
  if (opened.kind === 'reading') {
    return <Reading />;
  }
  if (chosen?.isGeneral) {
    return <chosen.View />;
  }
  if (opened.kind === 'failed') {
    return <ReadFailure failure={opened.failure} />;
  }
  if (opened.kind === 'form') {
    return <UnitForm />;
  }
  if (opened.kind !== 'round') {
    return <Start isEmpty={opened.kind === 'empty'} sheetNames={opened.sheetNames} />;
  }
  return chosen ? <chosen.View /> : <Home />;
}
