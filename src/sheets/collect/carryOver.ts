import { cellText } from '../../core/cells/cellText';
import type { Round } from '../../core/round/round';
import type { CollectedForm } from './collected.types';
import { scoredByCode } from './scoredByCode';

/**
 * The form with its indices in the round as it is now: units may have been added or sorted since it was read.
 *
 * @returns undefined where its unit, its period or one of its items is gone, or the framework is another version.
 */
export function carryOver(form: CollectedForm, then: Round, now: Round): CollectedForm | undefined {
  const unitCode = then.units[form.unit]?.code;
  const periodCode = then.periods[form.period]?.code;
  const unit = now.units.findIndex(({ code }) => code === unitCode);
  const period = now.periods.findIndex(({ code }) => code === periodCode);
  const items = scoredByCode(now);
  const isSame =
    then.settings.id === now.settings.id &&
    then.framework.version === now.framework.version &&
    form.rows.every((row) => items.has(cellText(row.itemCode)));
  if (unit < 0 || period < 0 || !isSame) {
    return undefined;
  }
  const rows = form.rows.map((row) => {
    const entry = row.entries[form.period] ?? { data: null, points: null };
    const entries = now.periods.map((_, index) => (index === period ? entry : { data: null, points: null }));
    return { ...row, entries };
  });
  return { ...form, unit, period, rows };
}
