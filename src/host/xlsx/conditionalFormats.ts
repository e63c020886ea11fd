import type { ConditionalRule } from 'hucre/xlsx';
import { OPERATORS } from '../model/comparisonOperators';
import type { ConditionalFormat } from '../model/conditionalFormat';
import { addressOf } from '../model/univer/move/references';
import { fromAreas, toAreas } from './areas';
import { fromFileFormula, toFileFormula } from './formulas';
import { fromFileStyle, solid, toFileColor } from './styles';

type Rule = ConditionalFormat['rule'];

const OPERATOR_NAMES: Readonly<Record<NonNullable<ConditionalRule['operator']>, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const TEXT_TYPES = {
  contains: 'containsText',
  notcontains: 'notContainsText',
  beginswith: 'beginsWith',
  endswith: 'endsWith',
} as const;
const TEXT_NAMES: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** In the order of the list: the first has the highest priority. */
export function toFileRules(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map((format, index): ConditionalRule => {
    const { style, rule } = format;
    const plain = rule.kind !== 'dataBar' && rule.kind !== 'colorScale';
    const font = {
      ...(style.fontColor ? { color: toFileColor(style.fontColor) } : {}),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
    };
    return {
      ...conditionOf(rule, format),
      priority: index + 1,
      range: toAreas(format.rects),
      ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
      ...(plain
        ? {
            style: {
              ...(Object.keys(font).length > 0 ? { font } : {}),
              ...(style.fillColor ? { fill: solid(style.fillColor) } : {}),
            },
          }
        : {}),
    };
  });
}

/** Kinds that Office.js rules of ours do not have (icon sets, top ten …) are left out. */
export function fromFileRules(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
): ConditionalFormat[] {
  return [...rules]
    .sort((first, second) => first.priority - second.priority)
    .flatMap((rule, index): ConditionalFormat[] => {
      const condition = ruleOf(rule);
      if (!condition) {
        return [];
      }
      const { fontColor, bold, italic, strikethrough } = fromFileStyle({ ...rule.style }, theme);
      const fill = rule.style?.fill;
      const color = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
      const style = {
        fontColor,
        fillColor: color === undefined ? undefined : `#${color.slice(-6).toUpperCase()}`,
        bold,
        italic,
        strikethrough,
      };
      return [
        {
          id: `format-${index + 1}`,
          rects: fromAreas(rule.range),
          stopIfTrue: rule.stopIfTrue ?? false,
          rule: condition,
          style: Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)),
        },
      ];
    });
}

function conditionOf(
  rule: Rule,
  { rects }: ConditionalFormat,
): Pick<ConditionalRule, 'type'> & Partial<ConditionalRule> {
  const [first] = rects;
  const corner = first ? addressOf({ ...first, rows: 1, columns: 1 }) : 'A1';
  switch (rule.kind) {
    case 'cellValue': {
      const formulas = [rule.formula1, rule.formula2].flatMap((text) =>
        text === undefined ? [] : [toFileFormula(text)],
      );
      return {
        type: 'cellIs',
        operator: OPERATORS[rule.operator.toLowerCase()] ?? 'equal',
        formula: formulas,
      };
    }
    case 'custom':
      return { type: 'expression', formula: toFileFormula(rule.formula) };
    case 'containsText': {
      const type = TEXT_TYPES[rule.operator.toLowerCase() as keyof typeof TEXT_TYPES] ?? 'containsText';
      return { type, text: rule.text, formula: textFormula(type, corner, rule.text) };
    }
    case 'dataBar':
      return {
        type: 'dataBar',
        dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: rgb(rule.color) },
      };
    case 'colorScale': {
      const middle = rule.midpoint === undefined ? [] : [{ type: 'percentile' as const, value: '50' }];
      const colors = [
        rule.minimum,
        ...(rule.midpoint === undefined ? [] : [rule.midpoint]),
        rule.maximum,
      ].map(rgb);
      return {
        type: 'colorScale',
        colorScale: { cfvo: [{ type: 'min' }, ...middle, { type: 'max' }], colors },
      };
    }
  }
}

function ruleOf(rule: ConditionalRule): Rule | null {
  const formulas = [rule.formula ?? []].flat();
  switch (rule.type) {
    case 'cellIs': {
      const [first = '', second] = formulas.map(operand);
      const operator = OPERATOR_NAMES[rule.operator ?? 'equal'];
      return {
        kind: 'cellValue',
        operator,
        formula1: first,
        ...(second === undefined ? {} : { formula2: second }),
      };
    }
    case 'expression':
      return { kind: 'custom', formula: fromFileFormula(formulas[0] ?? '') };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: 'containsText', operator: TEXT_NAMES[rule.type] ?? 'Contains', text: rule.text ?? '' };
    case 'dataBar':
      return { kind: 'dataBar', color: hex(rule.dataBar?.color ?? '638EC6') };
    case 'colorScale': {
      const colors = (rule.colorScale?.colors ?? []).map(hex);
      const [minimum = '#FFFFFF', middle] = colors;
      const maximum = colors.at(-1) ?? '#FFFFFF';
      return {
        kind: 'colorScale',
        minimum,
        maximum,
        ...(colors.length === 3 && middle ? { midpoint: middle } : {}),
      };
    }
    default:
      return null;
  }
}

/** A number stays a number, anything else is a formula. */
function operand(text: string): string {
  return !Number.isNaN(Number(text)) && text !== '' ? text : fromFileFormula(text);
}

function textFormula(type: string, corner: string, text: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (type) {
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${corner}))`;
    case 'beginsWith':
      return `LEFT(${corner},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${corner},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${corner})))`;
  }
}

function rgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function hex(color: string): string {
  return `#${color.slice(-6).toUpperCase()}`;
}
