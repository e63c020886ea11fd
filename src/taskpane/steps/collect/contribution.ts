import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseCollect } from './summariseCollect';

export const COLLECT: StepContribution = {
  id: 'collect',
  View: lazy(async () => ({ default: (await import('./Collect')).Collect })),
  summarise: summariseCollect,
};
