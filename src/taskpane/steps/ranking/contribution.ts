import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseRanking } from './summariseRanking';

export const RANKING: StepContribution = {
  id: 'ranking',
  View: lazy(async () => ({ default: (await import('./Ranking')).Ranking })),
  summarise: summariseRanking,
};
