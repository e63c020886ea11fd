import type { RoundDraft } from '../../../core/round/draft';
import { submissionRules } from '../../submissions/submissionRows';
import type { RowRules } from '../../tables/addedRows';
import type { RoundTableKey } from '../../tables/definitions';
import { scoreRules } from '../scoreRules';
import type { SettingKey } from '../settingDefinitions';
import type { CodeLists } from './codeLists';
import { criteriaRules } from './criteriaRules';
import { lastYearRules } from './lastYearRules';
import { classRules, periodRules, stageRules } from './listRules';
import { settingRules } from './settingRules';
import { unitRules } from './unitRules';

/** What the rules of a table go by, beside its place: the round as it stands in a workbook. */
export interface RuleSources {
  readonly draft: Pick<RoundDraft, 'periods' | 'criteria' | 'stages'>;
  readonly codes: CodeLists;
  /** The sheet row of each setting. */
  readonly settingRows: ReadonlyMap<SettingKey, number>;
}

const noRules: RowRules = () => ({ validations: [], highlights: [] });

const RULES: Readonly<Record<RoundTableKey, (sources: RuleSources) => RowRules>> = {
  round: ({ settingRows }) => settingRules(settingRows),
  periods: () => periodRules,
  groups: () => noRules,
  classes: () => classRules,
  stages: () => stageRules,
  criteria: ({ codes }) => criteriaRules(codes),
  units: ({ codes }) => unitRules(codes),
  scores:
    ({ draft }) =>
    (place) =>
      scoreRules(draft, place),
  lastYear: () => lastYearRules,
  codeMap: () => noRules,
  published: () => noRules,
  submissions: () => submissionRules,
  differences: () => noRules,
};

/** What may be typed into rows of a table, and what stands out in them, wherever it stands. */
export function tableRules(table: RoundTableKey, sources: RuleSources): RowRules {
  return RULES[table](sources);
}
