import type { ReactNode } from 'react';
import { KeyCap } from '../keyCap/KeyCap';

const MARKS = /(\*\*[^*]+\*\*|\[\[[^\]]+\]\])/;

/** A text of ours with `**bold**` words and `[[Key]]` caps. Never given texts from cells. */
export function RichText({ text }: { readonly text: string }): ReactNode {
  return text.split(MARKS).map((part, index) => {
    if (part.startsWith('**')) {
      return <strong key={index}>{part.slice(2, -2)}</strong>;
    }
    return part.startsWith('[[') ? <KeyCap key={index} name={part.slice(2, -2)} /> : part;
  });
}
