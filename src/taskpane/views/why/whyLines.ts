import { clipboardText } from '../../../words/clipboard';
import type { Explanation } from '../../../core/explain/explanation';
import type { Place } from '../../../core/finding/finding';
import { placeText } from '../../../words/findingText';
import type { Texts } from '../../language/LanguageContext';
import { whyText, type WhyText } from './whyText';

/** One line of the chain, as a tree that is flat needs it. */
export interface WhyLine extends WhyText {
  readonly value: string;
  /** Its path: "0.1.3". */
  readonly id: string;
  readonly parent: string | undefined;
  readonly depth: number;
  readonly isBranch: boolean;
  readonly place: Place | undefined;
}

/** The chain from its top, each node before what made it. */
export function whyLines(
  explanation: Explanation,
  texts: Texts,
  located: (place: Place) => Place,
  id = '0',
  parent?: string,
  depth = 0,
): WhyLine[] {
  const { children, place } = explanation;
  return [
    {
      ...whyText(explanation, texts),
      id,
      parent,
      depth,
      isBranch: children.length > 0,
      place: place && located(place),
    },
    ...children.flatMap((child, index) => whyLines(child, texts, located, `${id}.${index}`, id, depth + 1)),
  ];
}

/** What is open to begin with: down to the fields; items and their stages open one by one. */
export function openAtFirst(lines: readonly WhyLine[], depth: number): string[] {
  return lines.filter((line) => line.isBranch && line.depth < depth).map(({ id }) => id);
}

/** The whole chain as text for a clipboard: one line each, indented by what it is part of. */
export function whyAsText(title: readonly string[], lines: readonly WhyLine[], texts: Texts): string {
  const lineTexts = [
    ...title,
    ...lines.map(({ depth, title: name, value, details, place }) => {
      const where = place?.cell === undefined ? [] : [placeText(place, texts.language)];
      const more = [...details, ...where].map((part) => part.replaceAll('\n', '; ')).join('; ');
      return `${'  '.repeat(depth)}${name}: ${value}${more === '' ? '' : ` (${more})`}`;
    }),
  ];
  return clipboardText(lineTexts.map((line) => line.replaceAll('\n', ' ')).join('\n'));
}
