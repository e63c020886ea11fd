import { putHighlightLook, type HighlightFormat } from '../../render/highlights';
import { askFormatLook } from './askFormatLook';
import type { FormatKind } from './formatKind.types';

/** Where a text contains, begins with or ends with another. */
export const containsText: FormatKind<{
  readonly rule: Excel.ConditionalTextComparisonRule;
  readonly look: HighlightFormat;
}> = {
  type: 'ContainsText',
  ask: (format) => {
    const { textComparison } = format;
    textComparison.load('rule');
    const readLook = askFormatLook(textComparison.format);
    return () => ({ rule: textComparison.rule, look: readLook() });
  },
  put: (format, { rule, look }) => {
    format.textComparison.rule = rule;
    putHighlightLook(format.textComparison.format, look);
  },
};
