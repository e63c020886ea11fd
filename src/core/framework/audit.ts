import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { formatDecimal } from '../points/decimalText';
import { pointsFromMicro, sumPoints } from '../points/points';
import { flawsOf } from '../rules/registry';
import { auditCodes } from './auditCodes';
import type { Framework, FrameworkNode } from './framework';

/** What a framework is expected to add up to. */
const USUAL_TOTAL = pointsFromMicro(100_000_000);

/**
 * Checks a framework as a whole before it is used: maxima of children add up to the parent, the fields to 100,
 * codes are unique and consistent with the tree, and no rule says something that cannot be meant.
 *
 * @param rowOfNode the row of the criteria table of each node, for the places of the findings.
 */
export function auditFramework(framework: Framework, rowOfNode: readonly number[]): Finding[] {
  const rowOf = (node: number): number => rowOfNode[node] ?? 0;
  return [
    ...auditCodes(framework, rowOf),
    ...framework.nodes.flatMap((node, index) => auditSum(framework, node, index, rowOf)),
    ...auditTotal(framework, rowOf),
    ...framework.nodes.flatMap((node, index) => auditRule(node, rowOf(index))),
  ];
}

function auditSum(
  framework: Framework,
  node: FrameworkNode,
  index: number,
  rowOf: (node: number) => number,
): Finding[] {
  const children = framework.nodes.filter((child) => child.parent === index);
  const sum = sumPoints(children.map((child) => child.maxPoints));
  if (children.length === 0 || sum === node.maxPoints) {
    return [];
  }
  return [
    finding('sumDiffers', {
      place: { table: 'criteria', row: rowOf(index), column: 'maximum' },
      item: node.code,
      parameters: { declared: { points: node.maxPoints }, sum: { points: sum }, count: children.length },
    }),
  ];
}

function auditTotal(framework: Framework, rowOf: (node: number) => number): Finding[] {
  const total = sumPoints(framework.nodes.filter((node) => node.parent < 0).map((node) => node.maxPoints));
  if (framework.nodes.length === 0 || total === USUAL_TOTAL) {
    return [];
  }
  return [
    finding('totalDiffers', {
      place: { table: 'criteria', row: rowOf(0), column: 'maximum' },
      parameters: { total: { points: total }, usual: { points: USUAL_TOTAL } },
    }),
  ];
}

function auditRule(node: FrameworkNode, row: number): Finding[] {
  if (!node.item) {
    return [];
  }
  const place = { table: 'criteria', row, column: 'parameters' } as const;
  return flawsOf(node.item.rule, node.maxPoints).map((flaw) => {
    const base = { place, item: node.code };
    switch (flaw.code) {
      case 'ruleAboveMaximum':
      case 'ruleBelowMaximum':
      case 'ruleNegative':
        return finding(flaw.code, {
          ...base,
          parameters: { reaches: { points: flaw.reaches }, maximum: { points: node.maxPoints } },
        });
      case 'stepDoesNotFit':
        return finding(flaw.code, {
          ...base,
          parameters: { step: formatDecimal(flaw.step, ','), maximum: { points: node.maxPoints } },
        });
      case 'levelTwice':
        return finding(flaw.code, { ...base, parameters: { label: flaw.label } });
      case 'bandsGap':
        return finding(flaw.code, {
          ...base,
          parameters: { from: flaw.from, to: flaw.to },
          ...(flaw.closed !== undefined && { certainFix: { place, value: flaw.closed } }),
        });
      case 'bandsOverlap':
        return finding(flaw.code, { ...base, parameters: { first: flaw.first, second: flaw.second } });
    }
  });
}
