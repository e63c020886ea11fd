import type { Area } from '../../../sheets/layout/sheetLayout';
import type { LookBand } from '../../render/lookBands';
import { rangeOf } from '../../render/rangeOf';
import { areaOfRange } from '../areaOfRange';
import { askFormats, type FoundFormat, type SavedFormat } from '../formats/savedFormats';
import type { Inquiry, InquiryPart } from '../inquiry';
import { askLooks, LOOK_BYTES, looksOf, type PendingLooks } from '../sheet/readLooks';
import type { TakenPlace } from './placeTaken';

/** What may be typed into the cells of one column; `rule` is absent where anything may. */
export interface ColumnRule {
  /** Not all of its cells have the same rule. */
  readonly isMixed: boolean;
  readonly rule?: Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;
}

/** What stands where a table takes in rows. */
export interface TakenState {
  /** Where the table stands, heading included; undefined where it is gone. */
  readonly table: Area | undefined;
  /** As `formulas` gives them. */
  readonly cells: readonly (readonly unknown[])[];
  readonly looks: readonly LookBand[];
  /** From left to right. */
  readonly rules: readonly ColumnRule[];
  /** The conditional formats that stand on any of the cells. */
  readonly formats: readonly SavedFormat[];
  readonly formatIds: readonly string[];
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly parts: { readonly looks: PendingLooks; readonly range: Excel.Range }[];
  readonly rules: Excel.DataValidation[];
  found: readonly FoundFormat[];
  readFormats?: () => SavedFormat[];
}

/** So many cells with their looks fit one answer. */
const MOST_CELLS = 4000;
const FORMAT_BYTES = 1000;

export function askTaken(context: Excel.RequestContext, place: TakenPlace): Inquiry<TakenState> {
  const table = context.workbook.tables.getItemOrNullObject(place.growth.name);
  const pending: Pending = {
    sheet: context.workbook.worksheets.getItem(place.sheet),
    table,
    range: table.getRange(),
    parts: [],
    rules: [],
    found: [],
  };
  return {
    stages: [
      () => [
        { bytes: FORMAT_BYTES * place.area.columns, load: () => loadRules(pending, place.area) },
        ...partsOf(place.area).map((area) => cellsPart(pending, area)),
      ],
      () =>
        pending.found.length === 0
          ? []
          : [{ bytes: pending.found.length * FORMAT_BYTES, load: () => loadFormats(pending) }],
    ],
    answer: () => stateOf(pending),
  };
}

function partsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

function cellsPart(pending: Pending, area: Area): InquiryPart {
  return {
    bytes: area.rows * area.columns * LOOK_BYTES,
    load: () => {
      const looks = askLooks(pending.sheet, area);
      looks.range.load('formulas');
      pending.parts.push({ looks, range: looks.range });
      return () => undefined;
    },
  };
}

function loadRules(pending: Pending, area: Area): () => void {
  const { sheet, table, range, rules } = pending;
  table.load('name');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  for (let offset = 0; offset < area.columns; offset++) {
    const { dataValidation } = rangeOf(sheet, { ...area, column: area.column + offset, columns: 1 });
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    rules.push(dataValidation);
  }
  const { conditionalFormats } = rangeOf(sheet, area);
  conditionalFormats.load('items/id,items/type');
  return () => (pending.found = conditionalFormats.items.map(({ id, type }) => ({ id, type })));
}

function loadFormats(pending: Pending): () => void {
  pending.readFormats = askFormats(pending.sheet, pending.found);
  return () => undefined;
}

function stateOf({ table, range, parts, rules, found, readFormats }: Pending): TakenState {
  return {
    table: table.isNullObject ? undefined : areaOfRange(range),
    cells: parts.flatMap((part) => part.range.formulas as unknown[][]),
    looks: parts.flatMap(({ looks }) => looksOf(looks)),
    rules: rules.map(ruleOf),
    formats: readFormats?.() ?? [],
    formatIds: found.map(({ id }) => id),
  };
}

function ruleOf({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): ColumnRule {
  return type === 'None'
    ? { isMixed: false }
    : type === 'Inconsistent' || type === 'MixedCriteria'
      ? { isMixed: true }
      : { isMixed: false, rule: { rule, errorAlert, prompt, ignoreBlanks } };
}
