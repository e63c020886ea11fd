import type { Level } from '../../core/framework/framework';
import { readCode, type CodeCell, type CodeShape } from './officialCodes';

/** A code of an official table, brought to one notation: "II" and below it "1" become "2" and "2.1". */
export interface OfficialCode {
  readonly code: string;
  readonly level: Level;
  /** 1 for a field, 0 for a part above the fields; more than 3 where a table has more levels than a framework. */
  readonly depth: number;
  /** The number of a field that began again in each part, as printed. */
  readonly printed?: string;
}

const LOWEST_LEVEL = 3;
const PART_NAME =
  /^(phần|nhóm|điểm (thẩm định|tự (chấm|đánh giá)|đánh giá|điều tra|khảo sát)|(các )?(tiêu chí|nội dung) (chung|riêng|đánh giá|chấm|do|qua|thẩm định|điều tra)|thẩm định|tự (chấm|đánh giá)|(kết quả )?(điều tra|khảo sát) (xã hội học|xhh)|đánh giá (qua|bằng|nội bộ|kết quả))/u;

/**
 * Understands the codes of a table, top to bottom; the level follows from the shape.
 *
 * Where fields have roman numerals and their criteria begin again at 1, the number of the field is put in front, so that
 * every code is unique. Likewise where letters stand above the fields. What stands above the fields is a part instead, and
 * gives them no number, where its name says so or where there would be too many levels.
 *
 * @param names of the rows, in one form of letters; a part is known by its name.
 */
export function readOfficialCodes(cells: readonly CodeCell[], names: readonly string[]): OfficialCode[] {
  const shapes = cells.map(({ text }) => readCode(text));
  const paths = withoutTypingSlips(uniquePaths(shapes), cells);
  const isTooDeep = paths.some((path) => path.length > LOWEST_LEVEL);
  const parts = shapes.flatMap((shape, index) =>
    shape && shape.style !== 'arabic' && paths[index]?.length === 1 ? [index] : [],
  );
  const fieldsBelow = parts.filter((index) => (paths[index + 1]?.length ?? 0) > 1);
  const areParts =
    fieldsBelow.length > 0 && (isTooDeep || fieldsBelow.every((index) => PART_NAME.test(names[index] ?? '')));
  return areParts ? belowParts(paths, shapes) : paths.map((path) => codeOf(path));
}

function codeOf(path: readonly string[]): OfficialCode {
  const depth = path.length === 0 ? LOWEST_LEVEL : path.length;
  const level = depth === 1 ? 1 : depth === 2 ? 2 : LOWEST_LEVEL;
  return { code: path.join('.'), level, depth };
}

type Style = CodeShape['style'];
const USUAL_ORDER: readonly Style[] = ['letter', 'roman', 'arabic'];

/**
 * Which kind of number stands above which: letters above romans above arabic numbers, unless the highest of these begins again
 * below another one ("1", "I", "II", "2", "I").
 */
function orderOf(shapes: readonly (CodeShape | undefined)[]): readonly Style[] {
  const appearance = [...new Set(shapes.flatMap((shape) => shape?.style ?? []))];
  const usual = USUAL_ORDER.filter((style) => appearance.includes(style));
  const highest = shapes.filter((shape) => shape?.style === usual[0] && shape?.parts.length === 1);
  const beginsAgain = new Set(highest.map((shape) => shape?.parts[0])).size < highest.length;
  return beginsAgain && appearance[0] !== usual[0] ? appearance : usual;
}

/** Every number gets those above it in front; arabic ones only where they begin again at 1 below others. */
function uniquePaths(shapes: readonly (CodeShape | undefined)[]): string[][] {
  const order = orderOf(shapes);
  const beginsAgain = shapes.some((shape) => shape?.style === 'arabic' && shape.parts.length === 1);
  const above = new Map<Style, readonly string[]>();
  return shapes.map((shape) => {
    if (!shape) {
      return [];
    }
    const rank = order.indexOf(shape.style);
    const stems = order.slice(0, rank).flatMap((style) => (above.has(style) ? [above.get(style) ?? []] : []));
    const stem = stems.at(-1) ?? [];
    const path = shape.style === 'arabic' && !beginsAgain ? [...shape.parts] : [...stem, ...shape.parts];
    for (const style of order.slice(rank)) {
      above.delete(style);
    }
    above.set(shape.style, path);
    return path;
  });
}

/** After 1.9 a number that reads 1.1 was typed as 1.10. */
function withoutTypingSlips(paths: readonly string[][], cells: readonly CodeCell[]): string[][] {
  const seen = new Set<string>();
  let previous: readonly string[] = [];
  return paths.map((path, index) => {
    const isTwice = cells[index]?.isNumber === true && seen.has(path.join('.'));
    const mended = (isTwice ? tenthAfter(previous, path) : undefined) ?? path;
    seen.add(mended.join('.'));
    previous = mended;
    return mended;
  });
}

function tenthAfter(previous: readonly string[], path: readonly string[]): string[] | undefined {
  const last = Number(previous.at(-1));
  const next = [...previous.slice(0, -1), String(last + 1)];
  return last % 10 === 9 && next.join('.').replace(/0+$/u, '') === path.join('.') ? next : undefined;
}

/**
 * The codes of a table whose first level are parts: fields keep the number that is printed. Where fields begin again in
 * each part they are numbered on. A part without rows below it is a field of its own, with its number as printed.
 */
function belowParts(
  paths: readonly (readonly string[])[],
  shapes: readonly (CodeShape | undefined)[],
): OfficialCode[] {
  const inner = paths.filter((path) => path.length > 1).map((path) => path.slice(1).join('.'));
  const isTwice = new Set(inner).size < inner.length;
  const numbers = new Map<string, string>();
  return paths.map((path, index) => {
    const shape = shapes[index];
    const isPart = path.length === 1 && shape !== undefined && shape.style !== 'arabic';
    if (isPart) {
      const hasFields = (paths[index + 1]?.length ?? 0) > 1;
      return { code: shape.printed, level: 1, depth: hasFields ? 0 : 1 };
    }
    const rest = path.slice(1);
    const field = path.slice(0, 2).join('.');
    numbers.set(field, numbers.get(field) ?? String(numbers.size + 1));
    return path.length < 2
      ? codeOf(path)
      : isTwice
        ? renumbered(numbers.get(field) ?? '', rest)
        : codeOf(rest);
  });
}

function renumbered(number: string, [field = '', ...rest]: readonly string[]): OfficialCode {
  const code = codeOf([number, ...rest]);
  return rest.length === 0 && number !== field ? { ...code, printed: field } : code;
}
