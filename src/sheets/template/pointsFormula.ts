import { NOT_APPLICABLE_TEXT } from '../../core/entries/entry';
import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import type { Band, BandsRule, Bound, RatioRule, Rule } from '../../core/rules/rule.types';

/** What a computed points cell says when what was declared cannot be scored. Never mistaken for points. */
export const FORMULA_TEXTS = {
  wrongLevel: 'Sai mức',
  wrongData: 'Sai số liệu',
  outsideBands: 'Ngoài khoảng',
} as const;

/** Addresses of the cells that a formula refers to. */
export interface FormulaCells {
  /** Level, figure or numerator (a). */
  readonly first: string;
  /** Denominator (b). */
  readonly second: string;
  /** One pair of cells per level, on the hidden sheet. */
  readonly levels: readonly { readonly label: string; readonly points: string }[];
}

/** Compared amounts are freed from floating-point noise at this many decimals. */
const COMPARE_DECIMALS = 6;
/** Before rounding to whole units, noise is taken away here: 1,005 × 100 is 100,49999999999999 as a double. */
const NOISE_DECIMALS = 9;

/**
 * The formula of the points that follow from what a unit declared: what the core computes, in functions that
 * Excel 2016, LibreOffice and WPS calculate alike. Undefined for direct points, which are typed.
 *
 * Nothing declared gives an empty text, not 0.
 */
export function pointsFormula(rule: Rule, maxPoints: Points, cells: FormulaCells): string | undefined {
  const { first } = cells;
  const unlessBlank = (isBlank: string, otherwise: string): string =>
    `=IF(${isBlank},"",IF(${first}="${NOT_APPLICABLE_TEXT}","${NOT_APPLICABLE_TEXT}",${otherwise}))`;
  switch (rule.kind) {
    case 'direct':
      return undefined;
    case 'levels':
      return unlessBlank(
        `${first}=""`,
        cells.levels.reduceRight(
          (otherwise, level) => `IF(${first}=${level.label},${level.points},${otherwise})`,
          text(FORMULA_TEXTS.wrongLevel),
        ),
      );
    case 'bands':
      return rule.measure === 'ratio'
        ? unlessBlank(ratioBlank(cells), ifRatio(cells, bandsFormula(rule, maxPoints, cells)))
        : unlessBlank(
            `${first}=""`,
            `IF(NOT(ISNUMBER(${first})),${text(FORMULA_TEXTS.wrongData)},IF(${first}<0,${text(FORMULA_TEXTS.wrongData)},${bandsFormula(rule, maxPoints, cells)}))`,
          );
    case 'ratio':
      return unlessBlank(ratioBlank(cells), ifRatio(cells, ratioFormula(rule, maxPoints, cells)));
  }
}

/** "Not applicable" needs no denominator. */
function ratioBlank({ first, second }: FormulaCells): string {
  return `OR(${first}="",AND(${second}="",${first}<>"${NOT_APPLICABLE_TEXT}"))`;
}

function ifRatio({ first, second }: FormulaCells, formula: string): string {
  const wrong = text(FORMULA_TEXTS.wrongData);
  return `IF(NOT(AND(ISNUMBER(${first}),ISNUMBER(${second}))),${wrong},IF(OR(${first}<0,${second}<=0),${wrong},${formula}))`;
}

function ratioFormula(rule: RatioRule, maxPoints: Points, cells: FormulaCells): string {
  const atLeast = (bound: Points): string => `${differenceFromRatio(bound, cells)}>=0`;
  const share = proportional(maxPoints, rule.decimals, cells);
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
  return rule.measure === 'ratio' ? proportional(maxPoints, rule.decimals, cells) : '0';
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

function proportional(maxPoints: Points, decimals: number, { first, second }: FormulaCells): string {
  const scale = 10 ** decimals;
  const scaled = `ROUND(${first}*${amount(maxPoints)}*${scale}/${second},${NOISE_DECIMALS})`;
  return `MIN(${amount(maxPoints)},ROUND(${scaled},0)/${scale})`;
}

function amount(points: Points): string {
  return formatDecimal(points, '.');
}

function text(value: string): string {
  return `"${value}"`;
}
