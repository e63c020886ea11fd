import type { ScoreRow } from '../../core/entries/entry';
import { cellText } from '../../core/framework/vocabulary';
import { renderTemplates } from '../../files/templates';
import type { TemplateOrder } from '../app/templateJob.types';
import type { TemplateEvent } from './templates.types';

/** Makes the forms one by one; a unit that fails is told and does not keep the others from theirs. */
export async function makeForms(
  order: TemplateOrder,
  signal: AbortSignal,
  tell: (event: TemplateEvent) => void,
): Promise<void> {
  const { round, period } = order;
  const rowsOf = rowsByUnit(order.scores);
  for (const unit of order.units) {
    const rows = rowsOf.get(round.units[unit]?.code ?? '') ?? [];
    try {
      for await (const form of renderTemplates(round, rows, [unit], period, { signal })) {
        tell({ kind: 'made', form });
      }
    } catch {
      tell({ kind: 'unitFailed', unit });
    }
    if (signal.aborted) {
      return;
    }
  }
  tell({ kind: 'ended' });
}

/** Each form then looks at its own rows only, not at those of all units. */
function rowsByUnit(rows: readonly ScoreRow[]): ReadonlyMap<string, readonly ScoreRow[]> {
  const byUnit = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const code = cellText(row.unitCode);
    const own = byUnit.get(code);
    if (own) {
      own.push(row);
    } else {
      byUnit.set(code, [row]);
    }
  }
  return byUnit;
}
