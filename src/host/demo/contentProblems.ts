import type { Finding } from '../../core/finding/finding';
import { buildRound } from '../../core/round/build';
import { draftFromFile } from '../../core/round/draftFromFile';
import type { RoundFile } from '../../core/round/roundFile';
import { findingText } from '../../taskpane/i18n/findingText';
import type { FileProblem } from './schemaProblems';

/** Columns of the tables whose keys in a round file are others. */
const FILE_KEYS: Readonly<Record<string, string>> = {
  maximum: 'max',
  duePeriod: 'due',
  notApplicableAllowed: 'notApplicable',
  lastYearIndex: 'lastYear/index',
  lastYearRank: 'lastYear/rank',
};

/** What is wrong with a round file of the right shape: names that refer to nothing, and errors of its framework. */
export function contentProblems(file: RoundFile): FileProblem[] {
  const periods = file.periods.map(({ code }) => code);
  const groups = file.groups.map(({ code }) => code);
  const { findings } = buildRound(draftFromFile(file));
  return [
    ...repeated(periods, (index) => `/periods/${index}/code`),
    ...repeated(groups, (index) => `/groups/${index}/code`),
    ...(file.classes ?? []).flatMap(({ group }, index) =>
      group === '' || groups.includes(group)
        ? []
        : [{ pointer: `/classes/${index}/group`, sentence: `không có nhóm "${group}".` }],
    ),
    ...(file.entries ?? []).flatMap((entry, index) =>
      Object.keys(entry.periods ?? {})
        .filter((code) => !periods.includes(code))
        .map((code) => ({
          pointer: `/entries/${index}/periods/${code}`,
          sentence: `không có kỳ "${code}".`,
        })),
    ),
    ...findings.filter(({ severity }) => severity === 'error').map(problemOf),
  ];
}

function repeated(codes: readonly string[], pointer: (index: number) => string): FileProblem[] {
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index
      ? [{ pointer: pointer(index), sentence: `mã "${code}" đã dùng ở trên.` }]
      : [],
  );
}

function problemOf(finding: Finding): FileProblem {
  const { table, row = 0, column = '' } = finding.place;
  const list = table === 'units' ? '/units' : '/framework/criteria';
  const { title, sentence, fix } = findingText(finding, 'vi');
  return {
    pointer: `${list}/${row}/${FILE_KEYS[column] ?? column}`,
    sentence: [`${title}.`, sentence, fix].filter((part) => part !== '').join(' '),
  };
}
