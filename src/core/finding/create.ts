import { FINDING_SEVERITY, type FindingCode } from './codes';
import type { Finding } from './finding';

/** A finding with the severity that its code has. */
export function finding(
  code: FindingCode,
  details: Omit<Finding, 'code' | 'severity' | 'parameters'> & Partial<Pick<Finding, 'parameters'>>,
): Finding {
  return { parameters: {}, ...details, code, severity: FINDING_SEVERITY[code] };
}
