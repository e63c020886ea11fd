import type { FindingCode } from '../core/finding/codes';

/** What is said of one kind of finding. Parameters of the finding stand in braces. */
export interface FindingTextPattern {
  readonly title: string;
  readonly sentence: string;
  readonly fix: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingTextPattern>>;
