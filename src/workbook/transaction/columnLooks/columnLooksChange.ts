import type { Area, HighlightLayout, ValidationLayout } from '../../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { formulaText } from '../../render/formulaText';
import { highlightSteps } from '../../render/highlights';
import { rangeOf } from '../../render/rangeOf';
import { validationStep } from '../../render/validations';
import { onSheet, type Step } from '../../run/requests';
import type { Change } from '../change';
import { formatStepsBetween } from '../formats/savedFormats';
import { askColumnLooks, type ColumnLooksState } from './columnLooksState';

/** How the cells of a column are to look, and what may be typed into them. */
export interface WantedLooks {
  readonly numberFormat: string;
  readonly validation: ValidationLayout;
  readonly highlights: readonly HighlightLayout[];
}

/**
 * Gives a column its looks and its rule where another rule stands there; where the same may be typed, the column keeps
 * what the user made of it.
 */
export function columnLooksChange(sheet: string, area: Area, wanted: WantedLooks): Change<ColumnLooksState> {
  const { rule } = wanted.validation;
  const isWanted = ({ validation }: ColumnLooksState): boolean =>
    rule.kind === 'custom' && validation?.rule.custom?.formula === formulaText(rule.formula);
  return {
    sheet,
    ask: (context) => askColumnLooks(context, sheet, area),
    refuse: () => undefined,
    apply: (before) => (isWanted(before) ? [] : onSheet(sheet, newSteps(area, wanted, before))),
    restore: (target, now) =>
      lookText(now) === lookText(target) ? [] : onSheet(sheet, formerSteps(area, target, now)),
    compare: (now, before) => {
      const isBefore = lookText(now) === lookText(before);
      return { isBefore, isSame: isBefore, isAfter: isWanted(now) };
    },
  };
}

function newSteps(
  area: Area,
  { numberFormat, validation, highlights }: WantedLooks,
  now: ColumnLooksState,
): Step[] {
  return [
    clearingStep(area, now),
    step((sheet) => {
      // One text counts for all cells of the range; the type knows only the array.
      rangeOf(sheet, area).numberFormat = numberFormat as unknown as string[][];
    }),
    validationStep(validation),
    ...highlightSteps(highlights),
  ];
}

function formerSteps(area: Area, target: ColumnLooksState, now: ColumnLooksState): Step[] {
  const { validation, numberFormats, formats } = target;
  return [
    clearingStep(area, now),
    step((sheet) => (rangeOf(sheet, area).numberFormat = numberFormats.map((row) => [...row]))),
    ...(validation
      ? [
          step((sheet) => {
            const { dataValidation } = rangeOf(sheet, area);
            dataValidation.rule = validation.rule;
            dataValidation.errorAlert = validation.errorAlert;
            dataValidation.prompt = validation.prompt;
            dataValidation.ignoreBlanks = validation.ignoreBlanks;
          }),
        ]
      : []),
    ...formatStepsBetween(formats),
  ];
}

function clearingStep(area: Area, { formatIds }: ColumnLooksState): Step {
  return step((sheet) => {
    rangeOf(sheet, area).dataValidation.clear();
    for (const id of formatIds) {
      sheet.getRange().conditionalFormats.getItem(id).delete();
    }
  });
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 4, apply };
}

function lookText({ formatIds: _ids, ...looks }: ColumnLooksState): string {
  return JSON.stringify(looks);
}
