import type { LevelsRule } from '../../../core/rules/levels';
import { choice, choiceText } from './choice';
import type { RuleForm } from './ruleForm.types';
import { shownPoints } from './sentences';

/** The unit chooses one of the levels from the list of the cell (a). */
export const levelsForm: RuleForm<LevelsRule> = {
  ...choice,

  text: ({ levels }) =>
    choiceText(levels.map(({ label, points }) => `${label}: ${shownPoints(points)} điểm`)),

  levels: ({ levels }) => levels,
};
