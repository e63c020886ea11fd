import { lazy } from 'react';
import type { ViewContribution } from '../../app/contribution.types';

export const PROGRESS: ViewContribution = {
  id: 'progress',
  View: lazy(async () => ({ default: (await import('./Progress')).Progress })),
};
