import type { Finding } from '../finding/finding';
import type { TableKey } from '../finding/tableKey';

/** Findings by what has to be put right before what. */
export interface FindingGroups {
  /** Of settings, periods, groups, classes and criteria; their errors keep the framework from being locked. */
  readonly framework: readonly Finding[];
  readonly units: readonly Finding[];
  /** Of what units enter and send. */
  readonly entries: readonly Finding[];
  /** About the tables of last year themselves; what stands in them is read where it is needed. */
  readonly lastYear: readonly Finding[];
  /** About the table of this year's published figures itself. */
  readonly published: readonly Finding[];
}

const GROUP_OF: Partial<Readonly<Record<TableKey, keyof FindingGroups>>> = {
  units: 'units',
  scores: 'entries',
  submissions: 'entries',
  differences: 'entries',
  lastYear: 'lastYear',
  codeMap: 'lastYear',
  published: 'published',
};

/** Sorts findings by the table that they are about; all other tables are about the setting up of a round. */
export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const of = (group: keyof FindingGroups): readonly Finding[] =>
    findings.filter(({ place }) => (GROUP_OF[place.table] ?? 'framework') === group);
  return {
    framework: of('framework'),
    units: of('units'),
    entries: of('entries'),
    lastYear: of('lastYear'),
    published: of('published'),
  };
}

export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
