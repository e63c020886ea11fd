import type { Finding } from '../../core/finding/finding';
import { sumPoints } from '../../core/points/points';
import type { OfficialColumns } from './officialColumns';
import type { ItemLine, OfficialItem } from './officialItem.types';
import { labelOf } from './officialOption';
import { withoutMarks } from './officialLine';
import type { Report } from './report';

interface Part {
  readonly head: ItemLine;
  readonly lines: ItemLine[];
}

/**
 * Items whose lines are parts with levels of their own: "a) Ban hành | 2", below it "Kịp thời: 2", "b) Nội dung | 2" … The parts
 * become items below it, where their points add up to its maximum. Each such item is a finding.
 */
export function partsAsItems(
  items: readonly OfficialItem[],
  columns: OfficialColumns,
  report: Report,
): {
  readonly items: readonly OfficialItem[];
  /** Of each item that was given, its position now. */
  readonly positions: readonly number[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const all: OfficialItem[] = [];
  const positions = items.map((item) => {
    const position = all.length;
    const parts = partsOf(item);
    all.push(
      parts.length > 0 ? { ...item, lines: [] } : item,
      ...parts.map((part, index) => itemOfPart(item, part, index)),
    );
    if (parts.length > 0) {
      findings.push(
        report('partsAsItems', item.row, columns.names[0] ?? 0, { text: item.name, count: parts.length }),
      );
    }
    return position;
  });
  return { items: all, positions, findings };
}

/** The parts of an item; none where its lines are one list, or where the points of the parts are not its maximum. */
function partsOf({ lines, amount, code }: OfficialItem): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const isHead = line.inColumn !== undefined && line.sign !== '' && !line.isUnclear;
    const last = parts.at(-1);
    if (isHead) {
      parts.push({ head: line, lines: [] });
    } else if (last && line.inColumn === undefined) {
      last.lines.push(line);
    } else {
      return [];
    }
  }
  const points = parts.flatMap(({ head }) => head.inColumn ?? []);
  const isNested = parts.length > 1 && parts.every((part) => part.lines.length > 0);
  return isNested && code.text !== '' && sumPoints(points) === amount ? parts : [];
}

function itemOfPart(item: OfficialItem, { head, lines }: Part, index: number): OfficialItem {
  const code = item.code.text.replace(/[.)\s]+$/u, '');
  return {
    row: head.row,
    code: { text: `${code}.${index + 1}`, isNumber: false },
    name: labelOf(withoutMarks(head.text)),
    maximum: null,
    parts: item.parts,
    lines,
    extras: item.extras.filter(({ row }) => row === head.row || lines.some((line) => line.row === row)),
    notes: [],
    ...(head.inColumn !== undefined && { amount: head.inColumn }),
  };
}
