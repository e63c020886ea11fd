import type { Round } from '../../core/round/round';
import type { FormIdentity } from '../form/identity';
import type { RefusedFile } from './collected.types';
import type { RefusalCode } from '../../words/refusalCode';

/** Whose form it is, by index in the round. */
export interface FormOwner {
  readonly unit: number;
  readonly period: number;
}

/** Whose form it is, or why it is not taken: of another round or version, of no unit or period of this round. */
export function whoseForm(file: string, identity: FormIdentity, round: Round): FormOwner | RefusedFile {
  const { settings, framework, units, periods } = round;
  if (identity.roundId !== settings.id) {
    return refuse(file, 'otherRound', { form: identity.roundId, round: settings.id });
  }
  const unit = units.findIndex(({ code }) => code === identity.unitCode);
  if (unit < 0) {
    return refuse(file, 'unknownUnit', { unit: identity.unitCode });
  }
  if (identity.frameworkVersion !== framework.version) {
    const form = Number.isInteger(identity.frameworkVersion) ? identity.frameworkVersion : '';
    return { ...refuse(file, 'otherVersion', { form, round: framework.version }), unit };
  }
  const period = periods.findIndex(({ code }) => code === identity.periodCode);
  return period < 0
    ? { ...refuse(file, 'unknownPeriod', { period: identity.periodCode }), unit }
    : { unit, period };
}

/** A file that is not taken. */
export function refuse(
  file: string,
  code: RefusalCode,
  parameters: RefusedFile['parameters'] = {},
): RefusedFile {
  return { kind: 'refused', file, code, parameters };
}
