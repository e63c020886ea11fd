import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { Round } from '../../core/round/round';
import type { TemplateReading } from './readTemplate';

/** Whether a template that came back belongs to this round, this version of its framework, and one of its units. */
export function checkTemplate(
  reading: Extract<TemplateReading, { kind: 'template' }>,
  round: Round,
): { readonly unit: number; readonly period: number; readonly findings: readonly Finding[] } {
  const { identity, origin } = reading;
  const unit = round.units.findIndex(({ code }) => code === identity.unitCode);
  const period = round.periods.findIndex(({ code }) => code === identity.periodCode);
  const place = { table: 'template', sheet: origin.sheet } as const;
  const findings: Finding[] = [];
  if (identity.roundId !== round.settings.id) {
    findings.push(
      finding('formOtherRound', {
        place,
        parameters: { found: identity.roundId, expected: round.settings.id },
      }),
    );
  } else if (identity.frameworkVersion !== round.framework.version) {
    const parameters = { form: identity.frameworkVersion, round: round.framework.version };
    findings.push(finding('formOtherVersion', { place, parameters }));
  }
  if (unit < 0 || period < 0) {
    findings.push(
      finding('formUnknown', { place, parameters: { unit: identity.unitCode, period: identity.periodCode } }),
    );
  }
  return { unit, period, findings };
}
