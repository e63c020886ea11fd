import { type ConditionalFormat, ExcelError, type SheetId } from '../model/model';
import { isRecord } from '../richapi/callArguments';
import { defineType, type HostObject, type Property } from '../richapi/hostObject';
import { areasOf } from './areas';
import { guardSheet } from './guard';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeTarget } from './rangeTarget';
import { type ExcelSession } from './session';
import { asBoolean, asColor, asNumber, asText } from './values';

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

export const conditionalFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalFormat',
  identity: (target) => ({ Id: target.id }),
  properties: {
    id: { get: (target) => target.id },
    type: { get: typeOf },
    priority: {
      get: (target) => Math.max(0, orderOf(target).indexOf(target.id)),
      set: (target, value) => moveTo(target, asNumber(0, Number.MAX_SAFE_INTEGER)(value)),
    },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: asBoolean(value) }),
    },
  },
  navigations: {
    ...part('CellValue', 'cellValue', (target) => cellValueObject(target)),
    ...part('Custom', 'custom', (target) => customObject(target)),
    ...part('ContainsText', 'textComparison', (target) => textComparisonObject(target)),
    ...part('DataBar', 'dataBar', (target) => dataBarObject(target)),
    ...part('ColorScale', 'colorScale', (target) => colorScaleObject(target)),
  },
  methods: {
    delete: removeFormat,
    getRange: (target) => {
      const [only, ...more] = rangesOf(target);
      if (only && more.length === 0) return rangeObject(only);
      throw new ExcelError('InvalidOperation', 'The format applies to several ranges.');
    },
    getRangeOrNullObject: (target) => {
      const [only, ...more] = rangesOf(target);
      return only && more.length === 0 ? rangeObject(only) : null;
    },
    getRanges: (target) => rangeAreasObject(areasOf(...rangesOf(target))),
  },
}));

const cellValueObject = defineType<FormatTarget>(() => ({
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (target) => {
        const { rule } = formatOf(target);
        if (rule?.kind !== 'cellValue') return {};
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      set: (target, value) => {
        const given = recordOf(value);
        change(target, {
          rule: {
            kind: 'cellValue',
            operator: asText(given.operator),
            formula1: asText(given.formula1),
            ...(typeof given.formula2 === 'string' && { formula2: given.formula2 }),
          },
        });
      },
    },
  },
  navigations: { format: (target) => conditionalRangeFormatObject(target) },
}));

const customObject = defineType<FormatTarget>(() => ({
  name: 'CustomConditionalFormat',
  navigations: {
    rule: (target) => customRuleObject(target),
    format: (target) => conditionalRangeFormatObject(target),
  },
}));

const customRuleObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalFormatRule',
  properties: { formula: CUSTOM_FORMULA, formulaLocal: CUSTOM_FORMULA },
}));

const CUSTOM_FORMULA: Property<FormatTarget> = {
  get: (target) => {
    const { rule } = formatOf(target);
    return rule?.kind === 'custom' ? rule.formula : '';
  },
  set: (target, value) => change(target, { rule: { kind: 'custom', formula: asText(value) } }),
};

const textComparisonObject = defineType<FormatTarget>(() => ({
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      get: (target) => {
        const { rule } = formatOf(target);
        return rule?.kind === 'containsText' ? { operator: rule.operator, text: rule.text } : {};
      },
      set: (target, value) => {
        const { operator, text } = recordOf(value);
        change(target, { rule: { kind: 'containsText', operator: asText(operator), text: asText(text) } });
      },
    },
  },
  navigations: { format: (target) => conditionalRangeFormatObject(target) },
}));

const dataBarObject = defineType<FormatTarget>(() => ({
  name: 'DataBarConditionalFormat',
  navigations: { positiveFormat: (target) => positiveFormatObject(target) },
}));

const positiveFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: (target) => {
        const { rule } = formatOf(target);
        return rule?.kind === 'dataBar' ? rule.color : '';
      },
      set: (target, value) => change(target, { rule: { kind: 'dataBar', color: asColor(value) } }),
    },
  },
}));

const colorScaleObject = defineType<FormatTarget>(() => ({
  name: 'ColorScaleConditionalFormat',
  properties: {
    threeColorScale: {
      get: (target) => {
        const { rule } = formatOf(target);
        return rule?.kind === 'colorScale' && rule.midpoint !== undefined;
      },
    },
    criteria: {
      get: (target) => {
        const { rule } = formatOf(target);
        if (rule?.kind !== 'colorScale') return {};
        return {
          minimum: { type: 'LowestValue', color: rule.minimum },
          ...(rule.midpoint !== undefined && {
            midpoint: { type: 'Percentile', formula: '50', color: rule.midpoint },
          }),
          maximum: { type: 'HighestValue', color: rule.maximum },
        };
      },
      set: (target, value) => {
        const { minimum, midpoint, maximum } = recordOf(value);
        change(target, {
          rule: {
            kind: 'colorScale',
            minimum: asColor(recordOf(minimum).color),
            ...(isRecord(midpoint) && { midpoint: asColor(midpoint.color) }),
            maximum: asColor(recordOf(maximum).color),
          },
        });
      },
    },
  },
}));

const conditionalRangeFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalRangeFormat',
  navigations: {
    font: (target) => conditionalRangeFontObject(target),
    fill: (target) => conditionalRangeFillObject(target),
  },
}));

const conditionalRangeFontObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalRangeFont',
  properties: {
    color: styleOf('fontColor', asColor),
    bold: styleOf('bold', asBoolean),
    italic: styleOf('italic', asBoolean),
    strikethrough: styleOf('strikethrough', asBoolean),
  },
}));

const conditionalRangeFillObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalRangeFill',
  properties: { color: styleOf('fillColor', asColor) },
  methods: {
    clear: (target) => {
      const { fillColor: _dropped, ...style } = formatOf(target).style;
      change(target, { style });
    },
  },
}));

function styleOf<K extends keyof ConditionalFormat['style']>(
  key: K,
  read: (value: unknown) => ConditionalFormat['style'][K],
): Property<FormatTarget> {
  return {
    get: (target) => formatOf(target).style[key] ?? null,
    set: (target, value) => change(target, { style: { ...formatOf(target).style, [key]: read(value) } }),
  };
}

/** Each kind is reached under two names; asking for another kind than it is fails or gives a null object. */
function part(
  type: string,
  name: string,
  make: (target: FormatTarget) => HostObject,
): Readonly<Record<string, (target: FormatTarget) => HostObject | null>> {
  return {
    [name]: (target) => {
      if (typeOf(target) === type) return make(target);
      throw new ExcelError('InvalidOperation', `The conditional format is not of the type ${type}.`);
    },
    [`${name}OrNullObject`]: (target) => (typeOf(target) === type ? make(target) : null),
  };
}

function typeOf(target: FormatTarget): string {
  const draft = target.session.drafts.get(target.id);
  if (draft) return draft.type;
  const { rule } = formatOf(target);
  return rule ? TYPE_OF[rule.kind] : '';
}

function formatOf(target: FormatTarget): Draft {
  const { session, sheetId, id } = target;
  const found =
    session.drafts.get(id)?.format ??
    session.model.conditionalFormats(sheetId).find((format) => format.id === id);
  if (found) return found;
  throw new ExcelError('ItemNotFound', 'The conditional format does not exist any more.');
}

function change(target: FormatTarget, patch: Partial<Draft>): void {
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
  if (!wasDraft) target.session.model.removeConditionalFormat(target.sheetId, target.id);
}

function orderOf(target: FormatTarget): readonly string[] {
  return target.session.model.conditionalFormats(target.sheetId).map((format) => format.id);
}

/** The newest has priority, so all are put again from the last to the first. */
function moveTo(target: FormatTarget, priority: number): void {
  const { model } = target.session;
  const formats = model.conditionalFormats(target.sheetId);
  const own = formats.find((format) => format.id === target.id);
  if (!own || formats[priority] === own) return;
  const rest = formats.filter((format) => format !== own);
  const ordered = [...rest.slice(0, priority), own, ...rest.slice(priority)];
  for (const format of formats) model.removeConditionalFormat(target.sheetId, format.id);
  for (const format of ordered.reverse()) model.putConditionalFormat(target.sheetId, format);
}

function rangesOf(target: FormatTarget): readonly RangeTarget[] {
  return formatOf(target).rects.map((rect) => new RangeTarget(target.session, target.sheetId, rect));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new ExcelError('InvalidArgument', 'An object is needed.');
}
