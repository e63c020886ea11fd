import type { Area } from '../../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { rangeOf } from '../../render/rangeOf';
import type { Step } from '../../run/requests';

/**
 * Empties an area of the sheet and takes back what a clearing leaves: merges, hidden lines, heights, frozen panes. What
 * may be typed into its cells stays, and so do charts; all conditional formats of the sheet go.
 */
export function clearStep(area: Area): Step {
  return {
    bytes: ACTION_BYTES * 9,
    apply: (sheet): void => {
      const range = rangeOf(sheet, area);
      sheet.getRange().conditionalFormats.clearAll();
      range.unmerge();
      range.clear('Contents');
      range.clear('Formats');
      range.getEntireRow().rowHidden = false;
      range.getEntireColumn().columnHidden = false;
      range.format.autofitRows();
      sheet.freezePanes.unfreeze();
    },
  };
}
