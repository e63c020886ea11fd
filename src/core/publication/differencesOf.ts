import { comparable } from '../cells/comparable';
import { subtractPoints } from '../points/points';
import { microPercent } from '../points/ratio';
import type { Difference, PublishedFigures } from './published';
import { reasonForIndex, reasonForPoints, type RoundingSetting } from './rounding';

/** The figures of a row that are not the computed ones, in the order of the columns. */
export function differencesOf(setting: RoundingSetting, figures: PublishedFigures): Difference[] {
  return [
    ...pointsDifference(setting, figures),
    ...indexDifference(setting, figures),
    ...rankDifference(setting, figures),
    ...classDifference(setting, figures),
  ];
}

/** How many figures a row has. */
export function countFigures({ points, index, rank, className }: PublishedFigures): number {
  return [points, index, rank, className].filter((figure) => figure !== undefined).length;
}

function whoseOf({ unit, node, row }: PublishedFigures): Pick<Difference, 'unit' | 'node' | 'row'> {
  return { unit, row, ...(node !== undefined && { node }) };
}

function pointsDifference(setting: RoundingSetting, figures: PublishedFigures): Difference[] {
  const { unit, node, points: published } = figures;
  const exact = setting.computed.figureOf(unit, node);
  if (published === undefined || published === exact?.points) {
    return [];
  }
  const whose = { ...whoseOf(figures), figure: 'points' as const, published };
  if (!exact) {
    return [whose];
  }
  const reason = reasonForPoints(setting, figures, published, exact);
  const difference = subtractPoints(published, exact.points);
  return [{ ...whose, computed: exact.points, difference, ...(reason && { reason }) }];
}

function indexDifference(setting: RoundingSetting, figures: PublishedFigures): Difference[] {
  const { unit, node, index: published } = figures;
  if (published === undefined) {
    return [];
  }
  const exact = setting.computed.figureOf(unit, node);
  const whose = { ...whoseOf(figures), figure: 'index' as const, published };
  if (!exact?.maximum) {
    return [whose];
  }
  const { points, maximum } = exact;
  const computed = microPercent(points, maximum);
  if (computed === published) {
    return [];
  }
  const reason = reasonForIndex(setting, figures, published, { points, maximum });
  return [{ ...whose, computed, difference: subtractPoints(published, computed), ...(reason && { reason }) }];
}

function rankDifference(setting: RoundingSetting, figures: PublishedFigures): Difference[] {
  const { unit, rank: published } = figures;
  const computed = setting.computed.rowOf(unit)?.rank;
  if (published === undefined || published === computed) {
    return [];
  }
  const whose = { ...whoseOf(figures), figure: 'rank' as const, published };
  return [computed === undefined ? whose : { ...whose, computed, difference: published - computed }];
}

function classDifference(setting: RoundingSetting, figures: PublishedFigures): Difference[] {
  const { unit, className: published } = figures;
  const computed = setting.computed.rowOf(unit)?.className;
  if (published === undefined || comparable(published) === comparable(computed ?? '')) {
    return [];
  }
  const whose = { ...whoseOf(figures), figure: 'class' as const, published };
  return [computed === undefined ? whose : { ...whose, computed }];
}
