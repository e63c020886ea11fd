import { pointsToNumber } from '../../core/points/points';
import { amountOf } from '../../core/roundFile/fileAmount';
import type { FileAmount, RoundFile } from '../../core/roundFile/roundFile';
import { readTieBreakers } from '../../core/setup/tieBreaker';
import { pointerTo } from './jsonPointer';
import type { FileProblem } from './schemaProblems';

/** What contradicts itself or refers to nothing in the short lists of a round file: policy, periods, groups, classes. */
export function listProblems(file: RoundFile): FileProblem[] {
  const periods = file.periods.map(({ code }) => code);
  const groups = file.groups.map(({ code }) => code);
  return [
    ...tieBreakerProblems(file),
    ...repeated(periods, (index) => pointerTo('periods', index, 'code')),
    ...deadlineProblems(file.periods),
    ...repeated(groups, (index) => pointerTo('groups', index, 'code')),
    ...classProblems(file.classes ?? [], groups),
    ...file.units.flatMap(({ lastYear }, index) =>
      percentProblems(lastYear?.index ?? 0, pointerTo('units', index, 'lastYear', 'index')),
    ),
    ...(file.entries ?? []).flatMap((entry, index) =>
      Object.keys(entry.periods ?? {})
        .filter((code) => !periods.includes(code))
        .map((code) => ({
          pointer: pointerTo('entries', index, 'periods', code),
          sentence: `không có kỳ "${code}".`,
        })),
    ),
  ];
}

/** Texts of a list that stand in it before. */
export function repeated(codes: readonly string[], pointer: (index: number) => string): FileProblem[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    const isRepeated = seen.has(code);
    seen.add(code);
    return isRepeated ? [{ pointer: pointer(index), sentence: `mã "${code}" đã dùng ở trên.` }] : [];
  });
}

/** A code that nothing has is found by building the round. */
function tieBreakerProblems({ round }: RoundFile): FileProblem[] {
  const pointer = pointerTo('round', 'policy', 'tieBreakers');
  const example = 'lĩnh vực 3; điều tra XHH; thẩm định; hạng năm trước';
  return readTieBreakers(round.policy?.tieBreakers ?? '').unreadable.map((part) => ({
    pointer,
    sentence: `không hiểu "${part}"; ví dụ "${example}".`,
  }));
}

function deadlineProblems(periods: RoundFile['periods']): FileProblem[] {
  let latest = '';
  return periods.flatMap(({ deadline }, index) => {
    if (deadline === undefined) {
      return [];
    }
    const pointer = pointerTo('periods', index, 'deadline');
    const time = Date.parse(deadline);
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== deadline) {
      return [{ pointer, sentence: `không có ngày "${deadline}".` }];
    }
    const before = latest;
    latest = deadline > latest ? deadline : latest;
    return deadline < before
      ? [{ pointer, sentence: `sớm hơn hạn ${before} của một kỳ đứng trên; các kỳ phải theo thứ tự.` }]
      : [];
  });
}

function classProblems(classes: NonNullable<RoundFile['classes']>, groups: readonly string[]): FileProblem[] {
  const unknown = classes.flatMap(({ group }, index) =>
    group === '' || groups.includes(group)
      ? []
      : [{ pointer: pointerTo('classes', index, 'group'), sentence: `không có nhóm "${group}".` }],
  );
  const bounds = classes.flatMap(({ atLeast }, index) =>
    percentProblems(atLeast, pointerTo('classes', index, 'atLeast')),
  );
  const twice = (['name', 'atLeast'] as const).flatMap((key) =>
    repeated(
      classes.map((each) => `${each.group}\n${key === 'name' ? each.name : String(amountOf(each.atLeast))}`),
      (index) => pointerTo('classes', index, key),
    ).map(({ pointer }) => ({
      pointer,
      sentence:
        key === 'name' ? 'loại này đã có ở trên cho cùng nhóm.' : 'mức này đã dùng ở trên cho cùng nhóm.',
    })),
  );
  return [...unknown, ...bounds, ...twice];
}

const SIX_DECIMALS = 1e-9;

function percentProblems(amount: FileAmount, pointer: string): FileProblem[] {
  const percent = amountOf(amount);
  const isExact =
    percent !== undefined &&
    (typeof amount === 'string' || Math.abs(pointsToNumber(percent) - amount) < SIX_DECIMALS);
  return isExact && percent >= 0 && pointsToNumber(percent) <= 100
    ? []
    : [{ pointer, sentence: 'phải từ 0 đến 100, tối đa 6 chữ số thập phân.' }];
}
