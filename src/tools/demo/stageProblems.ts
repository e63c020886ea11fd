import type { RoundFile, RoundFileEntry } from '../../core/roundFile/roundFile';
import { USUAL_STAGES } from '../../core/setup/stage';
import { pointerTo } from './jsonPointer';
import { repeated } from './listProblems';
import type { FileProblem } from './schemaProblems';

/** How rows of a file call the usual stages. */
const USUAL_KEYS = ['appraisal1', 'appraisal2', 'council'] as const;

/** Stages that cannot be told apart, and points of a stage that the round does not have or does not count there. */
export function stageProblems(file: RoundFile): FileProblem[] {
  const stages = file.stages ?? USUAL_STAGES;
  const codesOf = (everyPeriod: boolean): string[] =>
    stages.flatMap((stage) => ((stage.everyPeriod ?? false) === everyPeriod ? [stage.code] : []));
  const known = { year: codesOf(false), period: codesOf(true) };
  return [
    ...repeated(
      stages.map(({ code }) => code),
      (index) => pointerTo('stages', index, 'code'),
    ),
    ...repeated(
      stages.map(({ name }) => name.toLowerCase()),
      (index) => pointerTo('stages', index, 'name'),
    ),
    ...(file.entries ?? []).flatMap((entry, index) => [
      ...usualProblems(file, entry, index),
      ...unknown(entry.stages, known.year, ['entries', index, 'stages']),
      ...Object.entries(entry.periods ?? {}).flatMap(([period, given]) =>
        unknown(given.stages, known.period, ['entries', index, 'periods', period, 'stages']),
      ),
    ]),
  ];
}

function usualProblems(file: RoundFile, entry: RoundFileEntry, index: number): FileProblem[] {
  const found = file.stages ? USUAL_KEYS.filter((key) => entry[key] !== undefined) : [];
  return found.map((key) => ({
    pointer: pointerTo('entries', index, key),
    sentence: 'đợt này có các cấp thẩm định riêng; ghi điểm trong "stages" theo mã cấp.',
  }));
}

function unknown(
  given: Readonly<Record<string, unknown>> = {},
  known: readonly string[],
  path: readonly (string | number)[],
): FileProblem[] {
  return Object.keys(given)
    .filter((code) => !known.includes(code))
    .map((code) => ({
      pointer: pointerTo(...path, code),
      sentence: `không có cấp thẩm định "${code}" cho điểm ở đây.`,
    }));
}
