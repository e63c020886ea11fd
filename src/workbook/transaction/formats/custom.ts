import { formulaText } from '../../render/formulaText';
import { putHighlightLook, type HighlightFormat } from '../../render/highlights';
import { askFormatLook } from './askFormatLook';
import type { FormatKind } from './formatKind.types';

export interface CustomRule {
  readonly formula: string;
  readonly look: HighlightFormat;
}

/** Where a formula is true. */
export const custom: FormatKind<CustomRule> = {
  type: 'Custom',
  ask: (format) => {
    const { rule, format: look } = format.custom;
    rule.load('formula');
    const readLook = askFormatLook(look);
    return () => ({ formula: rule.formula, look: readLook() });
  },
  put: (format, { formula, look }) => {
    format.custom.rule.formula = formulaText(formula);
    putHighlightLook(format.custom.format, look);
  },
};
