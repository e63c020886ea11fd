import type { ConditionalFormat } from '../../model/conditionalFormat';
import { isRecord } from '../../richapi/callArguments';
import { defineType, type Property } from '../../richapi/hostObject';
import { asBoolean, asColor, asRecord, asText } from '../values';
import { changeFormat, formatOf, type FormatTarget } from './conditionalFormatState';

export const cellValueObject = defineType<FormatTarget>(() => ({
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (target) => {
        const { rule } = formatOf(target);
        if (rule?.kind !== 'cellValue') {
          return {};
        }
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      set: (target, value) => {
        const given = asRecord(value);
        changeFormat(target, {
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

export const customObject = defineType<FormatTarget>(() => ({
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
  set: (target, value) => changeFormat(target, { rule: { kind: 'custom', formula: asText(value) } }),
};

export const textComparisonObject = defineType<FormatTarget>(() => ({
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      get: (target) => {
        const { rule } = formatOf(target);
        return rule?.kind === 'containsText' ? { operator: rule.operator, text: rule.text } : {};
      },
      set: (target, value) => {
        const { operator, text } = asRecord(value);
        changeFormat(target, {
          rule: { kind: 'containsText', operator: asText(operator), text: asText(text) },
        });
      },
    },
  },
  navigations: { format: (target) => conditionalRangeFormatObject(target) },
}));

export const colorScaleObject = defineType<FormatTarget>(() => ({
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
        if (rule?.kind !== 'colorScale') {
          return {};
        }
        return {
          minimum: { type: 'LowestValue', color: rule.minimum },
          ...(rule.midpoint !== undefined && {
            midpoint: { type: 'Percentile', formula: '50', color: rule.midpoint },
          }),
          maximum: { type: 'HighestValue', color: rule.maximum },
        };
      },
      set: (target, value) => {
        const { minimum, midpoint, maximum } = asRecord(value);
        changeFormat(target, {
          rule: {
            kind: 'colorScale',
            minimum: asColor(asRecord(minimum).color),
            ...(isRecord(midpoint) && { midpoint: asColor(midpoint.color) }),
            maximum: asColor(asRecord(maximum).color),
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
      changeFormat(target, { style });
    },
  },
}));

function styleOf<K extends keyof ConditionalFormat['style']>(
  key: K,
  read: (value: unknown) => ConditionalFormat['style'][K],
): Property<FormatTarget> {
  return {
    get: (target) => formatOf(target).style[key] ?? null,
    set: (target, value) =>
      changeFormat(target, { style: { ...formatOf(target).style, [key]: read(value) } }),
  };
}
