import { OPERATORS } from '../../comparisonOperators';
import type { ConditionalFormat } from '../../conditionalFormat';
import type { SheetId } from '../../sheet';
import type { Validation } from '../../validation';
import type * as browserLibrary from '../browserLibrary';
import { asModel, target, type ModelContext } from '../context';
import { addressOf } from '../move/references';
import { toRange } from '../range/rects';

type BrowserLibrary = typeof browserLibrary;

/** Univer's DataValidationErrorStyle: what is typed is checked by ourselves, so its own check must let all pass. */
const WARNING = 2;
const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/**
 * Shows the model's conditional formats and lists with the grid's own features. Drawn again after every change; the
 * grid moves its copy with inserted rows, too, and that is overwritten by ours.
 */
export function projectOntoGrid(context: ModelContext, library: BrowserLibrary): void {
  const pending = new Set<string>();
  const later = (sheetId: SheetId, key: string): void => {
    const known = pending.size > 0;
    pending.add(`${key} ${sheetId}`);
    if (!known) {
      queueMicrotask(() => {
        const work = [...pending];
        pending.clear();
        work.forEach((each) => {
          const [what, id = ''] = each.split(' ');
          if (!context.workbook.getSheetBySheetId(id)) {
            return;
          }
          if (what === 'validations') {
            projectLists(context, library, id);
          } else {
            projectFormats(context, library, id);
          }
        });
      });
    }
  };
  context.slots.onChange((sheetId, key) => {
    if (sheetId !== '' && (key === 'validations' || key === 'conditionalFormats')) {
      later(sheetId, key);
    }
  });
}

function projectLists(context: ModelContext, library: BrowserLibrary, id: SheetId): void {
  const old = context.injector.get(library.DataValidationModel).getRules(context.unitId, id);
  const rules = context.slots.sheet(id, 'validations').flatMap((rule, index) => listRule(id, index, rule));
  asModel(context, () => {
    if (old.length > 0) {
      const ruleId = old.map((rule) => rule.uid);
      context.commands.syncExecuteCommand(library.RemoveDataValidationMutation.id, {
        ...target(context, id),
        ruleId,
      });
    }
    if (rules.length > 0) {
      context.commands.syncExecuteCommand(library.AddDataValidationMutation.id, {
        ...target(context, id),
        rule: rules,
      });
    }
  });
}

function listRule(id: SheetId, index: number, { rule, rects, ignoreBlanks }: Validation): object[] {
  if (rule.type !== 'List' || rule.inCellDropDown === false) {
    return [];
  }
  return [
    {
      uid: `${id}-${index}`,
      type: 'list',
      formula1: rule.formula1,
      ranges: rects.map(toRange),
      allowBlank: ignoreBlanks,
      errorStyle: WARNING,
      showErrorMessage: false,
      showDropDown: true,
      // An arrow in the cell, without the coloured label that the grid draws by default.
      renderMode: 1,
    },
  ];
}

function projectFormats(context: ModelContext, library: BrowserLibrary, id: SheetId): void {
  const old =
    context.injector.get(library.ConditionalFormattingRuleModel).getSubunitRules(context.unitId, id) ?? [];
  const formats = context.slots.sheet(id, 'conditionalFormats');
  asModel(context, () => {
    for (const { cfId } of [...old]) {
      context.commands.syncExecuteCommand(library.DeleteConditionalRuleMutation.id, {
        ...target(context, id),
        cfId,
      });
    }
    // The grid puts each new rule before the others.
    for (const format of [...formats].reverse()) {
      context.commands.syncExecuteCommand(library.AddConditionalRuleMutation.id, {
        ...target(context, id),
        rule: {
          cfId: format.id,
          ranges: format.rects.map(toRange),
          stopIfTrue: format.stopIfTrue,
          rule: gridRule(format),
        },
      });
    }
  });
}

function gridRule({ rule, style, rects }: ConditionalFormat): object {
  const highlight = {
    type: 'highlightCell',
    style: {
      ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
      ...(style.fillColor ? { bg: { rgb: style.fillColor } } : {}),
      ...(style.bold ? { bl: 1 } : {}),
      ...(style.italic ? { it: 1 } : {}),
      ...(style.strikethrough ? { st: { s: 1 } } : {}),
    },
  };
  switch (rule.kind) {
    case 'custom':
      return { ...highlight, subType: 'formula', value: rule.formula };
    case 'containsText': {
      const operator = rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1);
      const name =
        operator === 'contains' ? 'containsText' : operator === 'notContains' ? 'notContainsText' : operator;
      return { ...highlight, subType: 'text', operator: name, value: rule.text };
    }
    case 'dataBar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: { type: 'min' },
          max: { type: 'max' },
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: '#FF0000',
        },
      };
    case 'colorScale': {
      const stops = [
        { color: rule.minimum, value: { type: 'min' } },
        ...(rule.midpoint === undefined
          ? []
          : [{ color: rule.midpoint, value: { type: 'percentile', value: 50 } }]),
        { color: rule.maximum, value: { type: 'max' } },
      ];
      return { type: 'colorScale', config: stops.map((stop, index) => ({ index, ...stop })) };
    }
    case 'cellValue':
      return { ...highlight, ...comparison(rule, rects[0]) };
  }
}

/** The grid compares with numbers only; with anything else it becomes a formula. */
function comparison(
  rule: Extract<ConditionalFormat['rule'], { kind: 'cellValue' }>,
  first: ConditionalFormat['rects'][number] | undefined,
): object {
  const operator = OPERATORS[rule.operator.toLowerCase()] ?? 'equal';
  const numbers = [rule.formula1, rule.formula2].flatMap((text) =>
    text === undefined ? [] : [Number(text.replace(/^=/, ''))],
  );
  const pair = operator === 'between' || operator === 'notBetween';
  if (numbers.every((number) => !Number.isNaN(number))) {
    return { subType: 'number', operator, value: pair ? numbers : numbers[0] };
  }
  const cell = first ? addressOf({ ...first, rows: 1, columns: 1 }) : 'A1';
  const operand = (text: string | undefined): string => (text ?? '0').replace(/^=/, '');
  const inside = `AND(${cell}>=${operand(rule.formula1)},${cell}<=${operand(rule.formula2)})`;
  const value = pair
    ? operator === 'between'
      ? `=${inside}`
      : `=NOT(${inside})`
    : `=${cell}${COMPARISONS[operator] ?? '='}${operand(rule.formula1)}`;
  return { subType: 'formula', value };
}
