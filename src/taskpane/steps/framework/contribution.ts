import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseFramework } from './summariseFramework';

export const FRAMEWORK: StepContribution = {
  id: 'framework',
  View: lazy(async () => ({ default: (await import('./Framework')).Framework })),
  summarise: summariseFramework,
};
