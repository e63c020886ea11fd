import type { ValidationLayout } from '../../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { highlightSteps } from '../../render/highlights';
import { bandsOfStyles } from '../../render/lookBands';
import { lookSteps } from '../../render/looks';
import { rangeOf } from '../../render/rangeOf';
import { validationStep } from '../../render/validations';
import type { Step } from '../../run/requests';
import { growTable } from '../../tables/growth';
import { formatStepsBetween } from '../formats/savedFormats';
import type { TakenPlace } from './placeTaken';
import type { ColumnRule, TakenState } from './takenState';

/** The steps by which the table takes in the rows: it grows over them, and they look and are ruled as its own. */
export function takingSteps({ taken, growth, area, columns }: TakenPlace, before: TakenState): Step[] {
  const looks = taken.looksAt({ row: area.row, rows: area.rows, columns });
  // Several rules in one column cannot be told apart, so they could not be put back either.
  const isSettable = ({ area: { column } }: ValidationLayout): boolean =>
    before.rules[column - area.column]?.isMixed !== true;
  return [
    step((sheet) => growTable(sheet, growth)),
    ...lookSteps(bandsOfStyles(looks.styles)),
    ...looks.validations.filter(isSettable).map(validationStep),
    ...highlightSteps(looks.highlights),
  ];
}

/** The steps by which the table and the rows become what they were; what stands in the cells stays. */
export function formerSteps(place: TakenPlace, target: TakenState, now: TakenState): Step[] {
  const { growth, area } = place;
  return [
    step((sheet) => {
      const all = sheet.getRange().conditionalFormats;
      now.formatIds.forEach((id) => all.getItem(id).delete());
    }),
    ...(target.table
      ? [step((sheet) => sheet.tables.getItem(growth.name).resize(rangeOf(sheet, target.table ?? area)))]
      : []),
    step((sheet) => void rangeOf(sheet, area).clear('Formats')),
    ...lookSteps(target.looks),
    ...target.rules.flatMap((rule, offset) => ruleSteps(rule, place, area.column + offset)),
    ...formatStepsBetween(target.formats),
  ];
}

function ruleSteps({ isMixed, rule }: ColumnRule, { area }: TakenPlace, column: number): Step[] {
  return isMixed
    ? []
    : [
        step((sheet) => {
          const { dataValidation } = rangeOf(sheet, { ...area, column, columns: 1 });
          dataValidation.clear();
          if (rule) {
            dataValidation.rule = rule.rule;
            dataValidation.errorAlert = rule.errorAlert;
            dataValidation.prompt = rule.prompt;
            dataValidation.ignoreBlanks = rule.ignoreBlanks;
          }
        }),
      ];
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 5, apply };
}
