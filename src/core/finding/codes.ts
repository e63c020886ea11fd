import type { FindingKind, PayloadShape } from './kind';
import { CRITERIA_FINDINGS } from './list/criteriaFindings';
import { ENTRY_FINDINGS } from './list/entryFindings';
import { FORM_FINDINGS } from './list/formFindings';
import { LAST_YEAR_FINDINGS } from './list/lastYearFindings';
import { OFFICIAL_FINDINGS } from './list/officialFindings';
import { SETUP_FINDINGS } from './list/setupFindings';
import { SUBMISSION_FINDINGS } from './list/submissionFindings';
import { TABLE_FINDINGS } from './list/tableFindings';

/**
 * Every problem that the product can find: how serious it is, and what it says besides its place.
 *
 * Each has a title, a sentence and a fix in every language, which may name its parameters and nothing else: a text that
 * asks for another does not compile.
 */
export const FINDINGS = {
  ...TABLE_FINDINGS,
  ...CRITERIA_FINDINGS,
  ...OFFICIAL_FINDINGS,
  ...SETUP_FINDINGS,
  ...ENTRY_FINDINGS,
  ...LAST_YEAR_FINDINGS,
  ...SUBMISSION_FINDINGS,
  ...FORM_FINDINGS,
} satisfies Readonly<Record<string, FindingKind<PayloadShape>>>;

type Findings = typeof FINDINGS;

export type FindingCode = keyof Findings;

/** What findings of a code say: their parameters by name. */
export type FindingPayload<Code extends FindingCode = FindingCode> =
  Findings[Code] extends FindingKind<infer Payload> ? Payload : never;
