import type { Points } from '../points/points';
import type { RuleTextProblem } from './rule.types';
import { labelAndAmount, roundingOf, statementsOf } from './statements';
import { comparable } from '../cells/comparable';

export interface LabelledLine {
  readonly label: string;
  readonly amount: Points;
}
export type LabelledLinesReading =
  | { readonly ok: true; readonly lines: readonly LabelledLine[]; readonly decimals?: number }
  | { readonly ok: false; readonly problem: RuleTextProblem };

/**
 * Reads parameters of the form "label: amount", one per line, with an optional "làm tròn 2".
 *
 * @param amountOf how an amount is understood: `parseAmount` for points, `parseShare` for percentages.
 */
export function readLabelledLines(
  parameters: string,
  amountOf: (text: string) => Points | undefined,
): LabelledLinesReading {
  const lines: LabelledLine[] = [];
  let decimals: number | undefined;
  for (const statement of statementsOf(parameters.normalize('NFC'))) {
    const rounding = roundingOf(statement);
    const parts = labelAndAmount(statement);
    const amount = amountOf(parts?.amount ?? '');
    if (rounding === 'invalid' || (rounding !== undefined && decimals !== undefined)) {
      return {
        ok: false,
        problem: { statement, reason: rounding === 'invalid' ? 'decimalsInvalid' : 'twice' },
      };
    }
    if (rounding !== undefined) {
      decimals = rounding;
    } else if (!parts || parts.label === '') {
      return { ok: false, problem: { statement, reason: 'notAStatement' } };
    } else if (amount === undefined) {
      return { ok: false, problem: { statement, reason: 'notAnAmount' } };
    } else {
      lines.push({ label: parts.label, amount });
    }
  }
  return lines.length === 0
    ? { ok: false, problem: { statement: '', reason: 'empty' } }
    : { ok: true, lines, ...(decimals !== undefined && { decimals }) };
}

/** The labels that stand more than once when compared without case and spacing, each as it stands again. */
export function repeatedLabels(lines: readonly { readonly label: string }[]): string[] {
  const labels = lines.map(({ label }) => comparable(label));
  return lines.flatMap(({ label }, index) => (labels.indexOf(labels[index] ?? '') < index ? [label] : []));
}
