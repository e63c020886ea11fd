import type { ValidationLayout, ValidationRule } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';
import { formulaText } from './formulaText';
import { rangeOf } from './rangeOf';

/** What may be typed, with what is said when something else is. */
export function validationStep(layout: ValidationLayout): Step {
  const rule = officeRule(layout.rule);
  return {
    bytes: ACTION_BYTES * 3 + JSON.stringify(layout).length * 2,
    apply: (sheet): void => {
      const validation = rangeOf(sheet, layout.area).dataValidation;
      validation.rule = rule;
      validation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: layout.errorTitle,
        message: layout.errorMessage,
      };
      if (layout.prompt) {
        validation.prompt = { showPrompt: true, ...layout.prompt };
      }
    },
  };
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'decimal':
      return { decimal: between(rule.minimum, rule.maximum) };
    case 'wholeNumber':
      return { wholeNumber: between(rule.minimum, rule.maximum) };
    case 'date':
      return { date: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: formulaText(rule.reference) } };
    case 'custom':
      return { custom: { formula: formulaText(rule.formula) } };
  }
}

function between(minimum: number | string, maximum: number | string): Excel.BasicDataValidation {
  return { formula1: minimum, formula2: maximum, operator: 'Between' };
}
