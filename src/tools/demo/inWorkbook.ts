import type { RoundDraft } from '../../core/round/draft';
import { openEmbeddedWorkbook } from '../../host/openWorkbook';
import { writeXlsxFile } from '../../host/xlsx/writeXlsxFile';
import { startRound } from '../../workbook/startRound';

/** Starts a round in an embedded workbook of its own and plays in it; the workbook comes back as an .xlsx file. */
export async function inWorkbook<T>(
  draft: RoundDraft,
  play: () => Promise<T>,
): Promise<T & { readonly workbook: Uint8Array }> {
  const embedded = await openEmbeddedWorkbook();
  try {
    const [unused] = embedded.model.sheets();
    await startRound(draft);
    if (unused) {
      embedded.model.removeSheet(unused.id);
    }
    const played = await play();
    await embedded.model.flush(true);
    return { ...played, workbook: await writeXlsxFile(embedded.model.save()) };
  } finally {
    embedded.close();
  }
}
