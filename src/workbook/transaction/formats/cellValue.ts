import { putHighlightLook, type HighlightFormat } from '../../render/highlights';
import { askFormatLook } from './askFormatLook';
import type { FormatKind } from './formatKind.types';

/** Where the value of a cell compares so with one or two others. */
export const cellValue: FormatKind<{
  readonly rule: Excel.ConditionalCellValueRule;
  readonly look: HighlightFormat;
}> = {
  type: 'CellValue',
  ask: (format) => {
    const { cellValue: own } = format;
    own.load('rule');
    const readLook = askFormatLook(own.format);
    return () => ({ rule: own.rule, look: readLook() });
  },
  put: (format, { rule, look }) => {
    format.cellValue.rule = rule;
    putHighlightLook(format.cellValue.format, look);
  },
};
