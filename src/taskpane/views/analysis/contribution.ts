import { lazy } from 'react';
import type { ViewContribution } from '../../app/contribution.types';

export const ANALYSIS: ViewContribution = {
  id: 'analysis',
  View: lazy(async () => ({ default: (await import('./Analysis')).Analysis })),
};
