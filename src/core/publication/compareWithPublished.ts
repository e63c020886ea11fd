import { finding } from '../finding/create';
import type { PublishedRow } from '../rows/publishedRow';
import { computedFigures, type PublishedRound } from './computedFigures';
import { differenceFindings } from './differenceFindings';
import { countFigures, differencesOf } from './differencesOf';
import type { Publication, PublishedFigures } from './published';
import { readPublished } from './readPublished';
import { printedDecimalsOf, type RoundingSetting } from './rounding';

/**
 * Compares everything that was published of this year with what the round computes for the whole year.
 *
 * @returns undefined where nothing was published: without rows, or with none that has a figure.
 */
export function compareWithPublished(
  published: PublishedRound,
  rows: readonly PublishedRow[] | undefined,
): Publication | undefined {
  if (!rows || rows.length === 0) {
    return undefined;
  }
  const { round } = published;
  const { figures, findings } = readPublished(round, rows);
  if (figures.length === 0 && findings.length === 0) {
    return undefined;
  }
  const setting = roundingSetting(published, figures);
  const differences = figures.flatMap((each) => differencesOf(setting, each));
  const totals = new Set(figures.flatMap(({ unit, node }) => (node === undefined ? [unit] : [])));
  const unpublished = round.units.flatMap((_, unit) =>
    totals.size > 0 && !totals.has(unit) && setting.computed.figureOf(unit) ? [unit] : [],
  );
  return {
    differences,
    compared: figures.reduce((sum, each) => sum + countFigures(each), 0),
    unpublished,
    findings: [
      ...findings,
      ...differenceFindings(round, differences),
      ...unpublished.map((unit) =>
        finding('publishedUnitMissing', {
          place: { table: 'published' },
          unit: round.units[unit]?.code ?? '',
        }),
      ),
    ],
  };
}

function roundingSetting(published: PublishedRound, figures: readonly PublishedFigures[]): RoundingSetting {
  const byKey = new Map(figures.map((each) => [keyOf(each.unit, each.node), each]));
  const decimalsIn = (areTotals: boolean, figure: 'points' | 'index'): number =>
    printedDecimalsOf(
      figures.flatMap((each) => ((each.node === undefined) === areTotals ? (each[figure] ?? []) : [])),
      published.round.settings.policy.shownDecimals,
    );
  const decimals = {
    totals: { points: decimalsIn(true, 'points'), index: decimalsIn(true, 'index') },
    nodes: { points: decimalsIn(false, 'points'), index: decimalsIn(false, 'index') },
  };
  return {
    computed: computedFigures(published),
    publishedOf: (unit, node) => byKey.get(keyOf(unit, node)),
    decimalsOf: (figure, node) => decimals[node === undefined ? 'totals' : 'nodes'][figure],
  };
}

function keyOf(unit: number, node: number | undefined): string {
  return `${unit} ${node ?? ''}`;
}
