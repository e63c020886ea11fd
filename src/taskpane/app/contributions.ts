import { ANALYSIS } from '../views/analysis/contribution';
import { HELP } from '../views/help/contribution';
import { PROGRESS } from '../views/progress/contribution';
import { COLLECT } from '../steps/collect/contribution';
import { ENTRIES } from '../steps/entries/contribution';
import { FRAMEWORK } from '../steps/framework/contribution';
import { RANKING } from '../steps/ranking/contribution';
import { FORMS } from '../steps/forms/contribution';
import type { StepContribution, ViewContribution } from './contribution.types';

/** The steps of a round in their order; the numbers on the screen are the positions in here. */
export const STEPS: readonly StepContribution[] = [FRAMEWORK, FORMS, COLLECT, ENTRIES, RANKING];

/** The views that are no steps. */
export const VIEWS: readonly ViewContribution[] = [PROGRESS, ANALYSIS, HELP];
