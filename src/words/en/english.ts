import type { LanguageTexts } from '../languageTexts.types';
import { enRuleReasons, enTables } from './codeWords';
import { enFailures } from './failures';
import { enFindings } from './findings';
import { enOwnFileRefusals } from './ownFileRefusals';
import { en } from './pane';
import { enRefusals } from './refusals';

/** Everything that is said, in English. */
export const english: LanguageTexts = {
  pane: en,
  findings: enFindings,
  failures: enFailures,
  ruleReasons: enRuleReasons,
  tables: enTables,
  refusals: enRefusals,
  ownFileRefusals: enOwnFileRefusals,
};
