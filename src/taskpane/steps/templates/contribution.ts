import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseTemplates } from './summariseTemplates';

export const TEMPLATES: StepContribution = {
  id: 'templates',
  View: lazy(async () => ({ default: (await import('./Templates')).Templates })),
  summarise: summariseTemplates,
};
