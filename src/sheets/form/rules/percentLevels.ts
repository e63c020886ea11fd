import { percentLevelPoints, type PercentLevelsRule } from '../../../core/rules/percentLevels';
import { choice, choiceText } from './choice';
import type { RuleForm } from './ruleForm.types';
import { shownPercent, shownPoints } from './sentences';

/** The unit chooses one of the levels from the list of the cell (a); the form says what each is worth. */
export const percentLevelsForm: RuleForm<PercentLevelsRule> = {
  ...choice,

  text: (rule, maxPoints) =>
    choiceText(
      rule.levels.map(
        (level) =>
          `${level.label}: ${shownPercent(level.share)} (${shownPoints(percentLevelPoints(rule, level, maxPoints))} điểm)`,
      ),
    ),

  levels: (rule, maxPoints) =>
    rule.levels.map((level) => ({
      label: level.label,
      points: percentLevelPoints(rule, level, maxPoints),
    })),
};
