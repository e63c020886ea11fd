import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { Framework } from '../framework/framework';
import type { RoundSettings } from '../setup/roundSettings';
import type { TieBreaker } from '../setup/tieBreaker';

/**
 * The tie-breakers that name something: a field, a criterion or an item of the tree, the survey, the appraisal, last year.
 * One that names a code which is not there could tell nobody apart and is a finding; it is never said to have been asked.
 */
export function knownTieBreakers(
  framework: Framework,
  { policy }: RoundSettings,
): { readonly known: readonly TieBreaker[]; readonly findings: readonly Finding[] } {
  const codes = new Set(framework.nodes.flatMap(({ code, part }) => (part === 'tree' ? [code] : [])));
  const isKnown = (breaker: TieBreaker): boolean => breaker.kind !== 'node' || codes.has(breaker.code);
  return {
    known: policy.tieBreakers.filter(isKnown),
    findings: policy.tieBreakers.flatMap((breaker) =>
      breaker.kind === 'node' && !codes.has(breaker.code)
        ? [
            finding(
              'tieBreakerUnknown',
              { place: { table: 'round', setting: 'tieBreakers', column: 'value' } },
              { code: breaker.code },
            ),
          ]
        : [],
    ),
  };
}
