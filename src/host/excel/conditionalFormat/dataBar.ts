import type { ConditionalFormat } from '../../model/conditionalFormat';
import { defineType, type Property } from '../../richapi/hostObject';
import { asBoolean, asColor, asOneOf, asRecord, asText } from '../values';
import { changeFormat, formatOf, type FormatTarget } from './conditionalFormatState';

type DataBarRule = Extract<ConditionalFormat['rule'], { kind: 'dataBar' }>;

function ruleOf(target: FormatTarget): DataBarRule {
  const { rule } = formatOf(target);
  return rule?.kind === 'dataBar' ? rule : { kind: 'dataBar', color: '' };
}

/** A setting that is kept and does not change the picture: the grid draws a plain bar. */
function setting(key: string, standard: unknown, read: (value: unknown) => unknown): Property<FormatTarget> {
  return {
    get: (target) => ruleOf(target).settings?.[key] ?? standard,
    set: (target, value) => {
      const { settings, ...rule } = ruleOf(target);
      const { [key]: _former, ...others } = settings ?? {};
      const given = read(value);
      // What is as it always is leaves no trace.
      const next = JSON.stringify(given) === JSON.stringify(standard) ? others : { ...others, [key]: given };
      changeFormat(target, {
        rule: { ...rule, ...(Object.keys(next).length > 0 && { settings: next }) },
      });
    },
  };
}

const AUTOMATIC = { type: 'Automatic' };
const colorOrNone = (value: unknown): string => (value === '' ? asText(value) : asColor(value));

export const dataBarObject = defineType<FormatTarget>(() => ({
  name: 'DataBarConditionalFormat',
  properties: {
    axisColor: setting('axisColor', '#000000', colorOrNone),
    axisFormat: setting('axisFormat', 'Automatic', asOneOf('Automatic', 'None', 'CellMidPoint')),
    barDirection: setting('barDirection', 'Context', asOneOf('Context', 'LeftToRight', 'RightToLeft')),
    showDataBarOnly: setting('showDataBarOnly', false, asBoolean),
    lowerBoundRule: setting('lowerBoundRule', AUTOMATIC, asRecord),
    upperBoundRule: setting('upperBoundRule', AUTOMATIC, asRecord),
  },
  navigations: {
    positiveFormat: (target) => positiveFormatObject(target),
    negativeFormat: (target) => negativeFormatObject(target),
  },
}));

const positiveFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: (target) => ruleOf(target).color,
      set: (target, value) => changeFormat(target, { rule: { ...ruleOf(target), color: asColor(value) } }),
    },
    gradientFill: setting('gradientFill', true, asBoolean),
    borderColor: setting('borderColor', '', colorOrNone),
  },
}));

const negativeFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    fillColor: setting('negativeFill', '#FF0000', asColor),
    borderColor: setting('negativeBorder', '', colorOrNone),
    matchPositiveFillColor: setting('matchesFill', false, asBoolean),
    matchPositiveBorderColor: setting('matchesBorder', false, asBoolean),
  },
}));
