import type { Finding } from '../core/finding/finding';
import { placeText } from '../words/findingText';
import type { Command } from './command';

/** Selects the cell of a finding, or the sheet, where no cell is known. */
export const GO_TO_CELL: Command<Pick<Finding, 'place'>, void> = {
  id: 'goToCell',
  words: {
    waiting: ({ place }, language) => ({
      key: 'finding.toCellOf',
      parameters: { place: placeText(place, language) },
    }),
  },
  run: (workbook, { place }) => workbook.selectPlace(place),
};
