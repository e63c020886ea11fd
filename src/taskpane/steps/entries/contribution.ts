import { lazy } from 'react';
import type { StepContribution } from '../../app/contribution.types';
import { summariseEntries } from './summariseEntries';

export const ENTRIES: StepContribution = {
  id: 'entries',
  View: lazy(async () => ({ default: (await import('./Entries')).Entries })),
  summarise: summariseEntries,
};
