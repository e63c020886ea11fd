import type { Placeholder } from './fill';
import type { OwnFileCode, RefusalCode, RefusalParameters } from './refusalCode';

/** A text as it is, or what it names although a refusal of the code does not say it. */
type Checked<Code extends RefusalCode, Text extends string> =
  Exclude<Placeholder<Text>, keyof RefusalParameters[Code]> extends never
    ? Text
    : { readonly notSaid: Exclude<Placeholder<Text>, keyof RefusalParameters[Code]> };

type CheckedTexts<Code extends RefusalCode, Texts extends Readonly<Record<Code, string>>> = {
  readonly [Each in Code]: Checked<Each, Texts[Each]>;
};

/** A sentence for every reason in a language. One that is missing, or names what is not said, does not compile. */
export function refusalTexts<const Texts extends Readonly<Record<RefusalCode, string>>>(
  texts: Texts & CheckedTexts<RefusalCode, Texts>,
): Readonly<Record<RefusalCode, string>> {
  return texts;
}

/** The same for files of one's own. */
export function ownFileTexts<const Texts extends Readonly<Record<OwnFileCode, string>>>(
  texts: Texts & CheckedTexts<OwnFileCode, Texts>,
): Readonly<Record<OwnFileCode, string>> {
  return texts;
}
