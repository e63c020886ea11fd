import type { ConditionalFormat } from '../../model/conditionalFormat';
import { ExcelError } from '../../model/excelError';
import type { SheetId } from '../../model/sheet';
import { guardSheet } from '../guard';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';

export interface FormatTarget {
  readonly session: ExcelSession;
  readonly sheetId: SheetId;
  readonly id: string;
}

type Draft = Omit<ConditionalFormat, 'rule'> & { readonly rule?: ConditionalFormat['rule'] };
type Kind = ConditionalFormat['rule']['kind'];

const TYPE_OF: Readonly<Record<Kind, string>> = {
  cellValue: 'CellValue',
  custom: 'Custom',
  containsText: 'ContainsText',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
};

export function typeOf(target: FormatTarget): string {
  const draft = target.session.drafts.get(target.id);
  if (draft) {
    return draft.type;
  }
  const { rule } = formatOf(target);
  return rule ? TYPE_OF[rule.kind] : '';
}

export function formatOf(target: FormatTarget): Draft {
  const { session, sheetId, id } = target;
  const found =
    session.drafts.get(id)?.format ??
    session.model.conditionalFormats(sheetId).find((format) => format.id === id);
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', 'The conditional format does not exist any more.');
}

export function changeFormat(target: FormatTarget, patch: Partial<Draft>): void {
  const { session, sheetId, id } = target;
  guardSheet(session, sheetId, 'allowFormatCells');
  const { rule, ...format } = { ...formatOf(target), ...patch };
  const draft = session.drafts.get(id);
  if (rule) {
    session.drafts.delete(id);
    session.model.putConditionalFormat(sheetId, { ...format, rule });
  } else if (draft) {
    session.drafts.set(id, { ...draft, format });
  }
}

/** `ConditionalFormat.delete`. */
export function removeFormat(target: FormatTarget): void {
  guardSheet(target.session, target.sheetId, 'allowFormatCells');
  const wasDraft = target.session.drafts.delete(target.id);
  if (!wasDraft) {
    target.session.model.removeConditionalFormat(target.sheetId, target.id);
  }
}

export function orderOf(target: FormatTarget): readonly string[] {
  return target.session.model.conditionalFormats(target.sheetId).map((format) => format.id);
}

/** The newest has priority, so all are put again from the last to the first. */
export function moveTo(target: FormatTarget, priority: number): void {
  const { model } = target.session;
  const formats = model.conditionalFormats(target.sheetId);
  const own = formats.find((format) => format.id === target.id);
  if (!own || formats[priority] === own) {
    return;
  }
  const rest = formats.filter((format) => format !== own);
  const ordered = [...rest.slice(0, priority), own, ...rest.slice(priority)];
  for (const format of formats) {
    model.removeConditionalFormat(target.sheetId, format.id);
  }
  for (const format of ordered.reverse()) {
    model.putConditionalFormat(target.sheetId, format);
  }
}

export function rangesOf(target: FormatTarget): readonly RangeTarget[] {
  return formatOf(target).rects.map((rect) => new RangeTarget(target.session, target.sheetId, rect));
}
