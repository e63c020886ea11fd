import type { RuleReason } from '../core/finding/parameters';
import type { TableKey } from '../core/finding/tableKey';
import type { FailureTexts } from './failureTexts.types';
import type { FindingTexts } from './findingTexts';
import type { viOwnFileRefusals } from './vi/ownFileRefusals';
import type { vi } from './vi/pane';
import type { viRefusals } from './vi/refusals';

type Texts<Of> = Readonly<Record<keyof Of, string>>;

/** Everything that is said in one language. */
export interface LanguageTexts {
  readonly pane: Texts<typeof vi>;
  readonly findings: FindingTexts;
  readonly failures: FailureTexts;
  readonly ruleReasons: Readonly<Record<RuleReason, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly refusals: Texts<typeof viRefusals>;
  readonly ownFileRefusals: Texts<typeof viOwnFileRefusals>;
}
