import type { FindingKind, PayloadShape } from './kind';
import { CRITERIA_FINDINGS } from './criteriaFindings';
import { ENTRY_FINDINGS } from './entryFindings';
import { FORM_FINDINGS } from './formFindings';
import { LAST_YEAR_FINDINGS } from './lastYearFindings';
import { LOCK_FINDINGS } from './lockFindings';
import { OFFICIAL_FINDINGS } from './officialFindings';
import { PUBLICATION_FINDINGS } from './publicationFindings';
import { SETUP_FINDINGS } from './setupFindings';
import { SUBMISSION_FINDINGS } from './submissionFindings';
import { TABLE_FINDINGS } from './tableFindings';

/**
 * Every problem that the product can find: how serious it is, and what it says besides its place.
 *
 * Each has a title, a sentence and a fix in every language, which may name its parameters and nothing else: a text that
 * asks for another does not compile.
 */
export const FINDINGS = {
  ...TABLE_FINDINGS,
  ...CRITERIA_FINDINGS,
  ...LOCK_FINDINGS,
  ...OFFICIAL_FINDINGS,
  ...SETUP_FINDINGS,
  ...ENTRY_FINDINGS,
  ...LAST_YEAR_FINDINGS,
  ...PUBLICATION_FINDINGS,
  ...SUBMISSION_FINDINGS,
  ...FORM_FINDINGS,
} satisfies Readonly<Record<string, FindingKind<PayloadShape>>>;

type Findings = typeof FINDINGS;

export type FindingCode = keyof Findings;

/** What findings of a code say: their parameters by name. */
export type FindingPayload<Code extends FindingCode = FindingCode> =
  Findings[Code] extends FindingKind<infer Payload> ? Payload : never;
