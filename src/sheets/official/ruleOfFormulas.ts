import { pointsFromMicro, type Points } from '../../core/points/points';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { writeRule } from '../../core/rules/registry';
import { parsePercent } from '../../core/rules/statements';
import { awardText, bandsOfOptions } from './bandsOfOptions';
import type { OfficialFormula } from './officialFormula';
import { officialInterval } from './officialInterval';
import type { OfficialOption } from './officialLine.types';

const DECIMALS = 2;

/**
 * One formula for all ratios with its floor; or for those it names, with constant points for the others.
 *
 * @returns the texts of "Cách chấm" and "Tham số"; undefined where the lines do not fit together.
 */
export function ruleOfFormulas(
  formulas: readonly OfficialFormula[],
  options: readonly OfficialOption[],
  maximum: Points | undefined,
): { readonly rule: string; readonly parameters: string } | undefined {
  const conditional = formulas.flatMap(({ condition }) =>
    condition === undefined ? [] : [`${condition}: ${awardText({ kind: 'proportional' })}`],
  );
  const bands = bandsOfOptions(options);
  if (conditional.length === formulas.length) {
    return bands && { rule: 'Khoảng tỷ lệ', parameters: [...conditional, ...bands].join('\n') };
  }
  const [formula, second] = formulas;
  if (!formula || second || !bands) {
    return undefined;
  }
  let floor = formula.floor;
  let cap: Points | undefined;
  for (const option of options) {
    const end = endOf(option, maximum);
    if (!end || (end.kind === 'floor' ? floor : cap) !== undefined) {
      return undefined;
    }
    floor = end.kind === 'floor' ? end.value : floor;
    cap = end.kind === 'cap' ? end.value : cap;
  }
  const { name, parameters } = writeRule({
    kind: 'ratio',
    floor: floor ?? pointsFromMicro(0),
    cap: cap ?? FULL_RATIO,
    decimals: DECIMALS,
  });
  return { rule: name, parameters };
}

/** "Dưới 80%: 0" is where a formula begins, "Từ 95% trở lên: 2" of 2 points where it ends. */
function endOf(
  { label, award }: OfficialOption,
  maximum: Points | undefined,
): { readonly kind: 'floor' | 'cap'; readonly value: Points } | undefined {
  const match = /^([<≥=]) ([\d,]+) %$/u.exec(officialInterval(label)?.condition ?? '');
  const value = parsePercent(match?.[2] ?? '');
  if (!match || value === undefined || award.kind !== 'points') {
    return undefined;
  }
  if (match[1] === '<') {
    return award.points === 0 ? { kind: 'floor', value } : undefined;
  }
  const isEnd = match[1] === '≥' || value === FULL_RATIO;
  return isEnd && award.points === maximum ? { kind: 'cap', value } : undefined;
}
