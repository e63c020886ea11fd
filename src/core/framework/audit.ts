import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { sumPoints } from '../points/points';
import { flawsOf } from '../rules/registry';
import { auditCodes } from './auditCodes';
import { auditCompleteness, auditZeroMaxima } from './auditCompleteness';
import { auditSections } from './auditSections';
import { auditSurveyShare, auditTotal, type DeclaredTotals } from './auditTotals';
import type { CriterionRow } from '../rows/criterionRow';
import type { Framework, FrameworkNode } from './framework';
import { isSection } from './parts';

/** What an audit looks at besides the tree. */
export interface AuditContext {
  readonly rows: readonly CriterionRow[];
  /** The row of the criteria table of each node, for the places of the findings. */
  readonly rowOfNode: readonly number[];
  readonly periods: number;
  readonly surveyHeld: boolean;
  readonly declared: DeclaredTotals;
  /** Codes of the groups. */
  readonly groups: readonly string[];
}

/**
 * Checks a framework as a whole before it is used: maxima of children add up to the parent, the fields to the
 * declared total, the survey has its declared share, codes are unique and consistent with the tree, no rule says
 * something that cannot be meant, the sections outside the tree are what they can be, and nothing is left open that
 * somebody will ask for later.
 */
export function auditFramework(framework: Framework, context: AuditContext): Finding[] {
  const { rows, rowOfNode, periods, surveyHeld, declared, groups } = context;
  const rowOf = (node: number): number => rowOfNode[node] ?? 0;
  return [
    ...auditCodes(framework, rowOf),
    ...framework.nodes.flatMap((node, index) => auditSum(framework, node, index, rowOf)),
    ...auditTotal(framework, groups, rowOf, declared),
    ...framework.nodes.flatMap((node, index) => auditRule(node, rowOf(index))),
    ...auditSections(framework, rowOf),
    ...auditZeroMaxima(framework, rows, rowOf),
    ...(surveyHeld ? auditSurveyShare(framework, groups, rowOf, declared) : []),
    ...auditCompleteness(framework, rows, rowOf, periods),
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
  if (children.length === 0 || isSection(node) || sum === node.maxPoints) {
    return [];
  }
  return [
    finding(
      'sumDiffers',
      { place: { table: 'criteria', row: rowOf(index), column: 'maximum' }, item: node.code },
      { declared: { points: node.maxPoints }, sum: { points: sum } },
    ),
  ];
}

function auditRule(node: FrameworkNode, row: number): Finding[] {
  if (!node.item) {
    return [];
  }
  const place = { table: 'criteria', row, column: 'parameters' } as const;
  return flawsOf(node.item.rule, node.maxPoints).map((flaw) => {
    const base = { place, item: node.code };
    const maximum = { points: node.maxPoints };
    switch (flaw.code) {
      case 'ruleAboveMaximum':
      case 'ruleBelowMaximum':
      case 'ruleNegative':
        return finding(flaw.code, base, { reaches: { points: flaw.reaches }, maximum });
      case 'stepDoesNotFit':
        return finding(flaw.code, base, { step: { points: flaw.step }, maximum });
      case 'levelTwice':
        return finding(flaw.code, base, { label: flaw.label });
      case 'bandsGap':
        return finding(
          flaw.code,
          { ...base, ...(flaw.closed !== undefined && { certainFix: { place, value: flaw.closed } }) },
          { from: flaw.from, to: flaw.to },
        );
      case 'bandsOverlap':
        return finding(flaw.code, base, { first: flaw.first, second: flaw.second });
    }
  });
}
