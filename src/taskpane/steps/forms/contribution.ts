import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseForms } from './summariseForms';

export const FORMS: StepContribution = {
  id: 'forms',
  View: lazy(async () => ({ default: (await import('./Forms')).Forms })),
  summarise: summariseForms,
};
