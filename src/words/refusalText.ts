import { fill } from './fill';
import { valueTexts } from './findingText';
import type { Language } from './language';
import { textsIn } from './languages';
import type { OwnFileCode, Refusal } from './refusalCode';

/** The sentence for a returned file that is not taken, in a language, and what to do about it. */
export function refusalText({ code, parameters }: Refusal, language: Language): string {
  return fill(textsIn(language).refusals[code], namedIn(parameters, language));
}

/** The sentence for a file of one's own that cannot be read, and what to do about it. */
export function ownFileText({ code, parameters }: Refusal<OwnFileCode>, language: Language): string {
  return fill(textsIn(language).ownFileRefusals[code], namedIn(parameters, language));
}

/** What a sentence names, in a language; something that the file did not say is shown as such. */
function namedIn(parameters: Refusal['parameters'], language: Language): Readonly<Record<string, string>> {
  const said = Object.entries(valueTexts({ ...parameters }, language));
  return Object.fromEntries(said.map(([name, text]) => [name, text === '' ? '?' : text]));
}
