import { readInWorkbook } from '../run/run';

interface Selected {
  readonly worksheetId: string;
  readonly address: string;
}

/** A list drops down in one cell; whole columns are not watched. */
const MOST_CELLS = 500;

/**
 * Notices what was chosen from lists where Excel does not tell: whenever the selection moves on, it compares what the
 * cells hold that were selected with what they held then. One small request for a selection.
 */
export class ChosenCells {
  private before: (Selected & { readonly values: string }) | undefined;
  private turn = 0;

  constructor(private readonly onChange: () => void) {}

  async selected({ worksheetId, address }: Selected): Promise<void> {
    const turn = ++this.turn;
    const left = this.before;
    this.before = undefined;
    try {
      const { then, now } = await readBoth(left, { worksheetId, address });
      if (left && then !== undefined && then !== left.values) {
        this.onChange();
      }
      // While it was read, the selection may have moved on.
      if (turn === this.turn && now !== undefined) {
        this.before = { worksheetId, address, values: now };
      }
    } catch {
      // The sheet may be gone: that is told by an event of its own.
    }
  }
}

/** The values of the cells that were left, and of those that are selected now; undefined where they are too many. */
function readBoth(
  left: Selected | undefined,
  selected: Selected,
): Promise<{ readonly then: string | undefined; readonly now: string | undefined }> {
  return readInWorkbook('watchWorkbook.selected', async (context) => {
    const ranges = [left, selected].map((each) => each && rangeOfSelected(context, each));
    ranges.forEach((range) => range?.load('cellCount'));
    await context.sync();
    const read = ranges.map((range) => (range && range.cellCount <= MOST_CELLS ? range : undefined));
    read.forEach((range) => range?.load('values'));
    await context.sync();
    const [then, now] = read.map((range) => range && JSON.stringify(range.values));
    return { then, now };
  });
}

function rangeOfSelected(context: Excel.RequestContext, { worksheetId, address }: Selected): Excel.Range {
  const [first = address] = address.split(',');
  return context.workbook.worksheets.getItem(worksheetId).getRange(first);
}
