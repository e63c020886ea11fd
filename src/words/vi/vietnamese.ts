import type { LanguageTexts } from '../languageTexts.types';
import { viRuleReasons, viTables } from './codeWords';
import { viFailures } from './failures';
import { viFindings } from './findings';
import { viOwnFileRefusals } from './ownFileRefusals';
import { vi } from './pane';
import { viRefusals } from './refusals';

/** Everything that is said, in Vietnamese. */
export const vietnamese: LanguageTexts = {
  pane: vi,
  findings: viFindings,
  failures: viFailures,
  ruleReasons: viRuleReasons,
  tables: viTables,
  refusals: viRefusals,
  ownFileRefusals: viOwnFileRefusals,
};
