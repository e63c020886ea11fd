import { lazy } from 'react';
import type { ViewContribution } from '../../app/contribution.types';

export const HELP: ViewContribution = {
  id: 'help',
  View: lazy(async () => ({ default: (await import('./Help')).Help })),
  isGeneral: true,
};
