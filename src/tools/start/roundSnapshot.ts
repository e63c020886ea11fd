import type { RoundDraft } from '../../core/round/draft';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { WorkbookSnapshot } from '../../host/model/snapshot';
import { openEmbeddedWorkbook } from '../../host/openWorkbook';
import { communes2026 } from '../../samples/communes2026';
import { startRound } from '../../workbook/startRound';

/** The workbook of the commune sample. */
export function sampleSnapshot(): Promise<WorkbookSnapshot> {
  return roundSnapshot(draftFromFile(communes2026));
}

/** The workbook of a round, made by the add-in's own code on the real office.js. */
export async function roundSnapshot(draft: RoundDraft): Promise<WorkbookSnapshot> {
  const workbook = await openEmbeddedWorkbook();
  try {
    const [unused] = workbook.model.sheets();
    await startRound(draft);
    if (unused) {
      workbook.model.removeSheet(unused.id);
    }
    await workbook.model.flush(true);
    return workbook.model.save();
  } finally {
    workbook.close();
  }
}
