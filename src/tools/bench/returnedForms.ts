import { cellText } from '../../core/cells/cellText';
import { buildRound } from '../../core/round/build';
import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { ScoreRow } from '../../core/rows/scoreRow';
import { renderForms } from '../../files/forms';
import { communes2026 } from '../../samples/communes2026';
import { fillForm } from '../demo/fillForm';

export const FORM_COUNT = 500;

/** The sample round of communes with so many units; each has the entries of one of the sample's twelve. */
export function manyUnits(): {
  readonly round: Round;
  readonly rowsOf: (unit: number) => readonly ScoreRow[];
} {
  const draft: RoundDraft = draftFromFile(communes2026);
  const units = Array.from({ length: FORM_COUNT }, (_, index) => ({
    ...(draft.units[index % draft.units.length] ?? {}),
    code: `XM${index + 1}`,
    name: `Xã Mẫu ${index + 1}`,
  })) as RoundDraft['units'];
  const codes = draft.units.map(({ code }) => cellText(code));
  return {
    round: buildRound({ ...draft, units, scores: [] }).round,
    rowsOf: (unit) => draft.scores.filter((row) => cellText(row.unitCode) === codes[unit % codes.length]),
  };
}

/** The forms of the first period as they come back, filled in. */
export async function returnedForms(): Promise<{ round: Round; forms: Uint8Array[] }> {
  const { round, rowsOf } = manyUnits();
  const forms: Uint8Array[] = [];
  const all = round.units.map((_, unit) => unit);
  for await (const { unit, bytes } of renderForms(round, [], all, 0)) {
    const entries = new Map(rowsOf(unit).map((row) => [cellText(row.itemCode), row]));
    forms.push(fillForm(bytes, entries, 0) ?? bytes);
  }
  return { round, forms };
}
