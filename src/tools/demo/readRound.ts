import { buildRound } from '../../core/round/build';
import type { Round } from '../../core/round/round';
import type { RoundReading } from '../../sheets/round/readRound';
import { readOpenWorkbook } from '../../workbook/readWorkbook';

export interface OpenRound {
  readonly reading: Extract<RoundReading, { readonly kind: 'round' }>;
  readonly round: Round;
}

/** The round that stands in the open workbook now. */
export async function readRound(): Promise<OpenRound> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') {
    throw new Error('The open workbook is not a round');
  }
  return { reading: open.reading, round: buildRound(open.reading.draft).round };
}
