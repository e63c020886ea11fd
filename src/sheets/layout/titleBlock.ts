import type { RoundSettings } from '../../core/setup/roundSettings';
import type { SheetPart } from './compose';
import { rowHeight } from './textHeight';

/** Said on every sheet of a sample round. */
export const SAMPLE_NOTICE =
  'DỮ LIỆU MẪU: chỉ để làm quen và thử nghiệm, không phải văn bản hay kết quả chính thức.';

/** Rows of the block of titles; the heading of a data table stands right below it. */
export const TITLE_ROWS = 3;

const TITLE_HEIGHT = 24;

/**
 * Title, subtitle, and a third line: the sample notice in a sample round, else a note. Three rows always, so
 * that what follows stands at the same place in every round.
 */
export function titleBlock(
  settings: Pick<RoundSettings, 'sample'>,
  lines: { readonly title: string; readonly subtitle: string; readonly note?: string },
  width: number,
): SheetPart {
  const third = settings.sample ? SAMPLE_NOTICE : (lines.note ?? '');
  const area = (row: number, columns = 1) => ({ row, column: 0, rows: 1, columns });
  return {
    rows: [
      { row: 0, height: TITLE_HEIGHT },
      { row: 1, height: rowHeight([]) },
      { row: 2, height: rowHeight([]) },
    ],
    blocks: [{ row: 0, column: 0, cells: [[lines.title], [lines.subtitle], [third]] }],
    styles: [
      { area: area(0), style: 'title' },
      { area: area(1), style: 'subtitle' },
      settings.sample
        ? { area: area(2, width), style: 'sampleNotice' }
        : { area: area(2), style: 'subtitle' },
    ],
  };
}
