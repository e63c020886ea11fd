import { readRule, type Rule } from '../rules/registry';
import { ANY_POINTS } from '../rules/direct';
import { readSource } from './vocabulary';
import { readFlag } from '../cells/flag';
import { cellText, quoted } from '../cells/cellText';
import type { CriterionRow } from '../rows/criterionRow';
import type { Item } from './framework';
import type { RowFindings } from './readNode';

/** What the names in a criteria table refer to. */
export interface ItemContext {
  /** Codes of the periods in order; the last one is the year. */
  readonly periodCodes: readonly string[];
  readonly periodNames: readonly string[];
  readonly groupCodes: readonly string[];
}

/** Reads the columns that only scored items have. Whatever cannot be read is a finding and a harmless value. */
export function readItem(row: CriterionRow, context: ItemContext, findings: RowFindings): Item {
  const evidence = cellText(row.evidence);
  const evidenceRequired = readItemFlag(row, 'evidenceRequired', findings);
  if (evidenceRequired && evidence === '') {
    findings.add('evidenceNotDescribed', 'evidence');
  }
  return {
    source: readItemSource(row, findings),
    rule: readItemRule(row, findings),
    evidence,
    evidenceRequired,
    appraiser: cellText(row.appraiser),
    groups: readGroups(row, context, findings),
    duePeriod: readDuePeriod(row, context, findings),
    notApplicableAllowed: readItemFlag(row, 'notApplicableAllowed', findings),
    noCaseFullPoints: readItemFlag(row, 'noCaseFullPoints', findings),
  };
}

function readItemFlag(
  row: CriterionRow,
  column: 'evidenceRequired' | 'notApplicableAllowed' | 'noCaseFullPoints',
  findings: RowFindings,
): boolean {
  const flag = readFlag(row[column]);
  if (flag === undefined) {
    findings.add('flagUnknown', column, { text: quoted(row[column]) });
  }
  return flag ?? false;
}

function readItemSource(row: CriterionRow, findings: RowFindings): Item['source'] {
  const text = cellText(row.source);
  const source = readSource(text);
  if (text === '') {
    findings.add('sourceMissing', 'source');
  } else if (!source) {
    findings.add('sourceUnknown', 'source', { text });
  }
  return source ?? 'self';
}

function readItemRule(row: CriterionRow, findings: RowFindings): Rule {
  const name = cellText(row.rule);
  if (name === '') {
    findings.add('ruleMissing', 'rule');
    return ANY_POINTS;
  }
  const reading = readRule(name, cellText(row.parameters));
  if (!reading) {
    findings.add('ruleUnreadable', 'rule', { statement: name, reason: { reason: 'notAStatement' } });
    return ANY_POINTS;
  }
  if (!reading.ok) {
    const { statement, reason } = reading.problem;
    findings.add('ruleUnreadable', 'parameters', { statement, reason: { reason } });
    return ANY_POINTS;
  }
  return reading.rule;
}

function readGroups(row: CriterionRow, context: ItemContext, findings: RowFindings): readonly string[] {
  const codes = cellText(row.groups)
    .split(/[,;]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const unknown = codes.find((code) => !context.groupCodes.includes(code));
  if (unknown !== undefined) {
    findings.add('groupUnknown', 'groups', { text: unknown });
  }
  return codes;
}

function readDuePeriod(row: CriterionRow, context: ItemContext, findings: RowFindings): number {
  const lastPeriod = Math.max(0, context.periodCodes.length - 1);
  const text = cellText(row.duePeriod);
  if (text === '') {
    return lastPeriod;
  }
  const byCode = context.periodCodes.indexOf(text);
  const index = byCode >= 0 ? byCode : context.periodNames.indexOf(text);
  if (index < 0) {
    findings.add('duePeriodUnknown', 'duePeriod', { text });
    return lastPeriod;
  }
  return index;
}
