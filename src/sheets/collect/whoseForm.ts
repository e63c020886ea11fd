import type { Round } from '../../core/round/round';
import type { FormIdentity } from '../form/identity';
import { refusedFile, type RefusedFile } from './refusedFile';

/** Whose form it is, by index in the round. */
export interface FormOwner {
  readonly unit: number;
  readonly period: number;
}

/** Whose form it is, or why it is not taken: of another round or version, of no unit or period of this round. */
export function whoseForm(file: string, identity: FormIdentity, round: Round): FormOwner | RefusedFile {
  const { settings, framework, units, periods } = round;
  if (identity.roundId !== settings.id) {
    return refusedFile(file, 'otherRound', { form: identity.roundId, round: settings.id });
  }
  const unit = units.findIndex(({ code }) => code === identity.unitCode);
  if (unit < 0) {
    return refusedFile(file, 'unknownUnit', { unit: identity.unitCode });
  }
  if (identity.frameworkVersion !== framework.version) {
    const form = Number.isInteger(identity.frameworkVersion) ? identity.frameworkVersion : '';
    return { ...refusedFile(file, 'otherVersion', { form, round: framework.version }), unit };
  }
  const period = periods.findIndex(({ code }) => code === identity.periodCode);
  return period < 0
    ? { ...refusedFile(file, 'unknownPeriod', { period: identity.periodCode }), unit }
    : { unit, period };
}
