import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { FoundForm } from '../form/findForms';
import type { FormIdentity } from '../form/identity';

/**
 * What makes doubtful whose form it is: the printed lines and the hidden sheet say different things, so that a sheet
 * was copied or a line was changed; nobody sees the sheet; or the file holds more forms than the one that is read.
 */
export function identityFindings(form: FoundForm, others: readonly FoundForm[]): Finding[] {
  const place = { table: 'form', sheet: form.grid.sheet } as const;
  const findings: Finding[] = [];
  if (form.contradicted) {
    const parameters = { printed: shortName(form.identity), hidden: shortName(form.contradicted) };
    findings.push(finding('formIdentityDiffers', { place }, parameters));
  }
  if (form.grid.isHidden) {
    findings.push(finding('formHidden', { place }, { sheet: form.grid.sheet }));
  }
  if (others.length > 0) {
    const parameters = {
      count: others.length + 1,
      sheet: form.grid.sheet,
      others: others.map(({ grid, identity }) => `${grid.sheet} (${shortName(identity)})`).join('; '),
    };
    findings.push(finding('formsSeveral', { place }, parameters));
  }
  return findings;
}

/** "XM01, 6T", and round and version where they are known. */
function shortName({ unitCode, periodCode, roundId, frameworkVersion }: FormIdentity): string {
  const version = frameworkVersion > 0 ? `v${frameworkVersion}` : '';
  return [unitCode, periodCode, roundId, version].filter((part) => part !== '').join(', ');
}
