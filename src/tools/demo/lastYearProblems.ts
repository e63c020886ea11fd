import { readLastYear } from '../../core/comparison/readLastYear';
import type { Finding } from '../../core/finding/finding';
import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';
import { lastYearOrigins } from '../../core/roundFile/lastYearFromFile';
import type { RoundFile, RoundFileLastYear } from '../../core/roundFile/roundFile';
import { findingSentence } from './findingSentence';
import { pointerTo } from './jsonPointer';
import { repeated } from './listProblems';
import type { FileProblem } from './schemaProblems';

/** In a sheet somebody may leave this as it is; a file that contradicts itself is refused. Printed sums may be off by rounding. */
const REFUSED: readonly string[] = ['linkTwice'];
/** Said of a unit or an item as a whole, not once for every row. */
const SAID_OTHERWISE: readonly string[] = ['entryUnitUnknown', 'lastYearTwice'];

/** What is wrong with last year in a round file of the right shape. */
export function lastYearProblems(file: RoundFile, round: Round, draft: RoundDraft): FileProblem[] {
  const { lastYear } = file;
  if (!lastYear) {
    return [];
  }
  const { findings } = readLastYear(round, draft.lastYear);
  const pointerOf = pointers(lastYear);
  const problems = [
    ...nameProblems(file, lastYear),
    ...findings
      .filter(({ code, severity }) => severity === 'error' || REFUSED.includes(code))
      .filter(({ code }) => !SAID_OTHERWISE.includes(code))
      .map((finding) => ({ pointer: pointerOf(finding), sentence: findingSentence(finding) })),
  ];
  // A maximum stands once in the file, but in a row for every unit.
  const seen = new Set<string>();
  return problems.filter(({ pointer, sentence }) => {
    const isNew = !seen.has(pointer + sentence);
    seen.add(pointer + sentence);
    return isNew;
  });
}

function nameProblems({ units }: RoundFile, { items, results }: RoundFileLastYear): FileProblem[] {
  const unitCodes = new Set(units.map(({ code }) => code));
  const itemCodes = new Set(items.map(({ code }) => code));
  return [
    ...repeated(
      items.map(({ code }) => code),
      (index) => pointerTo('lastYear', 'items', index, 'code'),
    ),
    ...repeated(
      results.map(({ unit }) => unit),
      (index) => pointerTo('lastYear', 'results', index, 'unit'),
    ),
    ...results.flatMap(({ unit, points }, index) => [
      ...(unitCodes.has(unit)
        ? []
        : [
            {
              pointer: pointerTo('lastYear', 'results', index, 'unit'),
              sentence: `không có đơn vị "${unit}".`,
            },
          ]),
      ...Object.keys(points)
        .filter((code) => !itemCodes.has(code))
        .map((code) => ({
          pointer: pointerTo('lastYear', 'results', index, 'points', code),
          sentence: `năm trước không có mục "${code}".`,
        })),
    ]),
  ];
}

/** From a row and a column of the two tables back to the place in the file. */
function pointers(lastYear: RoundFileLastYear): (finding: Finding) => string {
  const origins = lastYearOrigins(lastYear);
  return ({ place: { table, row = 0, column = '' } }) => {
    const origin = origins[row];
    if (table === 'codeMap' || !origin) {
      return pointerTo('lastYear', 'codeMap', row, column);
    }
    const code = lastYear.items[origin.item]?.code ?? '';
    return column === 'points'
      ? pointerTo('lastYear', 'results', origin.result, 'points', code)
      : pointerTo('lastYear', 'items', origin.item, column === 'maximum' ? 'max' : 'code');
  };
}
