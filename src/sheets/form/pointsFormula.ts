import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Points } from '../../core/points/points';
import type { Band, BandsRule, Bound, RatioRule, Rule } from '../../core/rules/rule.types';
import { checklistFormula } from './checklistFormula';
import { countFormula } from './countFormula';
import {
  amount,
  COMPARE_DECIMALS,
  FORMULA_TEXTS,
  proportional,
  text,
  WRONG_DATA,
  type FormulaCells,
} from './formulaParts';
import { shareFormula, surveyMeanFormula, surveyWeightedFormula } from './surveyFormulas';

/**
 * The formula of the points that follow from what a unit declared: what the core computes, in functions that
 * Excel 2016, LibreOffice and WPS calculate alike. Undefined for direct points, which are typed.
 *
 * Nothing declared gives an empty text, not 0. A word in place of data needs no denominator.
 *
 * @param noCaseFullPoints whether "KPS" (no case this year) gives the maximum.
 */
export function pointsFormula(
  rule: Rule,
  maxPoints: Points,
  cells: FormulaCells,
  noCaseFullPoints = false,
): string | undefined {
  const { first } = cells;
  const words = [
    { word: NOT_APPLICABLE_TEXT, result: text(NOT_APPLICABLE_TEXT) },
    ...(noCaseFullPoints ? [{ word: NO_CASE_TEXT, result: amount(maxPoints) }] : []),
  ];
  const unlessBlank = (isBlank: string, otherwise: string): string =>
    `=IF(${isBlank},"",${words.reduceRight((rest, { word, result }) => `IF(${first}=${text(word)},${result},${rest})`, otherwise)})`;
  const ratioBlank = `OR(${first}="",AND(${[`${cells.second}=""`, ...words.map(({ word }) => `${first}<>${text(word)}`)].join(',')}))`;
  switch (rule.kind) {
    case 'direct':
      return undefined;
    case 'levels':
    case 'percentLevels':
      return unlessBlank(
        `${first}=""`,
        cells.levels.reduceRight(
          (otherwise, level) => `IF(${first}=${level.label},${level.points},${otherwise})`,
          text(FORMULA_TEXTS.wrongLevel),
        ),
      );
    case 'bands':
      return rule.measure === 'ratio'
        ? unlessBlank(ratioBlank, ifRatio(cells, bandsFormula(rule, maxPoints, cells)))
        : unlessBlank(
            `${first}=""`,
            `IF(NOT(ISNUMBER(${first})),${WRONG_DATA},IF(${first}<0,${WRONG_DATA},${bandsFormula(rule, maxPoints, cells)}))`,
          );
    case 'ratio':
      return unlessBlank(ratioBlank, ifRatio(cells, ratioFormula(rule, maxPoints, cells)));
    case 'count':
      return unlessBlank(`${first}=""`, countFormula(rule, maxPoints, first));
    case 'checklist':
      return unlessBlank(`${first}=""`, checklistFormula(rule, first));
    case 'surveyRate':
      return unlessBlank(
        ratioBlank,
        ifRatio(cells, shareFormula(maxPoints, rule.decimals, first, cells.second)),
      );
    case 'surveyMean':
      return unlessBlank(`${first}=""`, surveyMeanFormula(rule, maxPoints, first));
    case 'surveyWeighted':
      return unlessBlank(`${first}=""`, surveyWeightedFormula(rule, maxPoints, first));
  }
}

function ifRatio({ first, second }: FormulaCells, formula: string): string {
  return `IF(NOT(AND(ISNUMBER(${first}),ISNUMBER(${second}))),${WRONG_DATA},IF(OR(${first}<0,${second}<=0),${WRONG_DATA},${formula}))`;
}

function ratioFormula(rule: RatioRule, maxPoints: Points, cells: FormulaCells): string {
  const atLeast = (bound: Points): string => `${differenceFromRatio(bound, cells)}>=0`;
  const share = proportional(maxPoints, rule.decimals, cells.first, cells.second);
  return `IF(${atLeast(rule.cap)},${amount(maxPoints)},IF(${atLeast(rule.floor)},${share},0))`;
}

function bandsFormula(rule: BandsRule, maxPoints: Points, cells: FormulaCells): string {
  return rule.bands.reduceRight(
    (otherwise, band) =>
      `IF(${bandCondition(band, rule, cells)},${bandAward(band, rule, maxPoints, cells)},${otherwise})`,
    text(FORMULA_TEXTS.outsideBands),
  );
}

function bandAward(band: Band, rule: BandsRule, maxPoints: Points, cells: FormulaCells): string {
  if (band.award.kind === 'constant') {
    return amount(band.award.points);
  }
  return rule.measure === 'ratio' ? proportional(maxPoints, rule.decimals, cells.first, cells.second) : '0';
}

function bandCondition(band: Band, rule: BandsRule, cells: FormulaCells): string {
  const difference = (bound: Bound): string =>
    rule.measure === 'ratio'
      ? differenceFromRatio(bound.value, cells)
      : `ROUND(${cells.first}-${amount(bound.value)},${COMPARE_DECIMALS})`;
  const conditions = [
    ...(band.lower ? [`${difference(band.lower)}${band.lower.closed ? '>=' : '>'}0`] : []),
    ...(band.upper ? [`${difference(band.upper)}${band.upper.closed ? '<=' : '<'}0`] : []),
  ];
  return conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
}

/** Positive where a/b lies above the percentage; multiplied out, because 45/50 is not exactly 0,9 in a double. */
function differenceFromRatio(percent: Points, { first, second }: FormulaCells): string {
  return `ROUND(${first}*100-${amount(percent)}*${second},${COMPARE_DECIMALS})`;
}
