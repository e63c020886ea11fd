import type { FindingCode, FindingPayload } from '../core/finding/codes';
import type { Placeholder } from './fill';

/** What is said of one kind of finding. Parameters of the finding stand in braces. */
export interface FindingTextPattern {
  readonly title: string;
  readonly sentence: string;
  readonly fix: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingTextPattern>>;

/** A text as it is, or what it names although findings of the code do not say it. */
type Checked<Code extends FindingCode, Text> = Text extends string
  ? Exclude<Placeholder<Text>, keyof FindingPayload<Code>> extends never
    ? Text
    : { readonly notSaid: Exclude<Placeholder<Text>, keyof FindingPayload<Code>> }
  : never;

type CheckedTexts<Texts> = {
  readonly [Code in keyof Texts]: Code extends FindingCode
    ? { readonly [Part in keyof Texts[Code]]: Checked<Code, Texts[Code][Part]> }
    : never;
};

/** Texts of some findings, in a language. One that names what findings of its code do not say does not compile. */
export function findingTexts<const Texts extends Readonly<Partial<FindingTexts>>>(
  texts: Texts & CheckedTexts<Texts>,
): Texts {
  return texts;
}
