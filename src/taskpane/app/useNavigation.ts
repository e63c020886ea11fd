import { useCallback, useState } from 'react';
import { useKeys } from '../keys/useKeys';
import type { FindingFilter, Route, ViewId } from './route';

export interface Navigation {
  readonly route: Route;
  readonly navigate: (view: ViewId, filter?: FindingFilter) => void;
}

/** Where one is, and the ways and keys to elsewhere. */
export function useNavigation(dismissCommand: (view: ViewId) => void): Navigation {
  const [route, setRoute] = useState<Route>({ view: 'home' });
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
  return { route, navigate };
}
