import { auditFramework } from '../framework/audit';
import { checkLock } from '../framework/checkLock';
import { buildFramework } from '../framework/build';
import type { Finding } from '../finding/finding';
import { checkClasses } from './checkClasses';
import { knownTieBreakers } from './knownTieBreakers';
import { buildUnits } from '../setup/buildUnits';
import { USUAL_STAGES } from '../setup/stage';
import type { RoundDraft } from './draft';
import type { Round } from './round';

export interface RoundBuild {
  readonly round: Round;
  /** Of the framework and of the units; errors of the framework keep it from being locked. */
  readonly findings: readonly Finding[];
  readonly rowOfNode: readonly number[];
  readonly rowOfUnit: readonly number[];
}

/** Understands the rows of a draft. Never fails: what cannot be read is a finding. */
export function buildRound(draft: RoundDraft): RoundBuild {
  const tree = buildFramework(draft.framework, draft.criteria, draft.periods, draft.groups);
  const units = buildUnits(draft.units, draft.groups);
  const audited = {
    rows: draft.criteria,
    rowOfNode: tree.rowOfNode,
    periods: draft.periods.length,
    surveyHeld: draft.settings.policy.surveyHeld,
    declared: draft.settings,
    groups: draft.groups.map(({ code }) => code),
  };
  const { known, findings: breakerFindings } = knownTieBreakers(tree.framework, draft.settings);
  return {
    round: {
      settings: { ...draft.settings, policy: { ...draft.settings.policy, tieBreakers: known } },
      framework: tree.framework,
      groups: draft.groups,
      units: units.units,
      periods: draft.periods,
      stages: draft.stages ?? USUAL_STAGES,
      classes: draft.classes,
    },
    findings: [
      ...breakerFindings,
      ...checkClasses(draft.classes, draft.settings.policy.shownDecimals),
      ...checkLock(draft),
      ...tree.findings,
      ...auditFramework(tree.framework, audited),
      ...units.findings,
    ],
    rowOfNode: tree.rowOfNode,
    rowOfUnit: units.rowOfUnit,
  };
}
