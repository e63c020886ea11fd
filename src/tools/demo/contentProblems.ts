import type { Finding } from '../../core/finding/finding';
import { buildRound } from '../../core/round/build';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { RoundFile } from '../../core/roundFile/roundFile';
import { findingSentence } from './findingSentence';
import { lastYearProblems } from './lastYearProblems';
import { listProblems } from './listProblems';
import type { FileProblem } from './schemaProblems';
import { stageProblems } from './stageProblems';

/** Columns of the tables whose keys in a round file are others. */
const FILE_KEYS: Readonly<Record<string, string>> = {
  maximum: 'max',
  duePeriod: 'due',
  notApplicableAllowed: 'notApplicable',
  lastYearIndex: 'lastYear/index',
  lastYearRank: 'lastYear/rank',
  lastYearUnits: 'lastYear/units',
};

/**
 * What is wrong with a round file of the right shape: names that refer to nothing, what contradicts itself, and
 * errors of its framework. Not its entries: finding what is wrong with those is what the checks are for.
 */
export function contentProblems(file: RoundFile): FileProblem[] {
  const draft = draftFromFile(file);
  const { round, findings } = buildRound(draft);
  return [
    ...listProblems(file),
    ...stageProblems(file),
    ...findings.filter(({ severity }) => severity === 'error').map(problemOf),
    ...lastYearProblems(file, round, draft),
  ];
}

function problemOf(finding: Finding): FileProblem {
  const { table, row = 0, column = '', setting } = finding.place;
  if (setting !== undefined) {
    return { pointer: `/round/policy/${setting}`, sentence: findingSentence(finding) };
  }
  const list = table === 'units' ? '/units' : '/framework/criteria';
  return { pointer: `${list}/${row}/${FILE_KEYS[column] ?? column}`, sentence: findingSentence(finding) };
}
