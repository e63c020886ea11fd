import { putHighlightLook, type HighlightFormat } from '../../render/highlights';
import { askFormatLook } from './askFormatLook';
import type { FormatKind } from './formatKind.types';

/** The highest or lowest so many values. */
export const topBottom: FormatKind<{
  readonly rule: Excel.ConditionalTopBottomRule;
  readonly look: HighlightFormat;
}> = {
  type: 'TopBottom',
  ask: ({ topBottom: own }) => {
    own.load('rule');
    const readLook = askFormatLook(own.format);
    return () => ({ rule: own.rule, look: readLook() });
  },
  put: (format, { rule, look }) => {
    format.topBottom.rule = rule;
    putHighlightLook(format.topBottom.format, look);
  },
};
