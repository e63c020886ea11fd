import { putHighlightLook, type HighlightFormat } from '../../render/highlights';
import { askFormatLook } from './askFormatLook';
import type { FormatKind } from './formatKind.types';

/** One of Excel's own conditions: above average, duplicates, yesterday … */
export const presetCriteria: FormatKind<{
  readonly rule: Excel.ConditionalPresetCriteriaRule;
  readonly look: HighlightFormat;
}> = {
  type: 'PresetCriteria',
  ask: ({ preset }) => {
    preset.load('rule');
    const readLook = askFormatLook(preset.format);
    return () => ({ rule: preset.rule, look: readLook() });
  },
  put: (format, { rule, look }) => {
    format.preset.rule = rule;
    putHighlightLook(format.preset.format, look);
  },
};
