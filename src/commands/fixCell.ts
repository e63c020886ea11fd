import type { CertainFix } from '../core/finding/finding';
import { placeText } from '../words/findingText';
import { formatNumber } from '../words/numbers';
import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Writes the one value that certainly puts a finding right. */
export const FIX_CELL: Command<CertainFix, Undoable> = {
  id: 'fixCell',
  words: {
    waiting: ({ place, value }, language) => ({
      key: 'framework.doFix',
      parameters: {
        place: placeText(place, language),
        value: typeof value === 'number' ? formatNumber(value, language) : value,
      },
    }),
    done: ({ place }, _, { time }, language) => ({
      key: 'effect.fixed',
      parameters: { place: placeText(place, language), time },
    }),
  },
  run: (workbook, fix) => workbook.fixCell(fix),
  undo: takeBack,
};
