import type { Finding } from '../../core/finding/finding';
import type { CriterionRow } from '../../core/rows/criterionRow';
import { levelWord } from '../../core/framework/vocabulary';
import { pointsToNumber } from '../../core/points/points';
import { isBlank } from '../grid/cellValue';
import type { OfficialColumns } from './officialColumns';
import type { PlacedItem } from './placeInLevels';
import { readOfficialItem } from './readItem';
import type { Report } from './report';

/** The row of the criteria table that an item becomes, and what of it was not understood. */
export function criterionOf(
  placed: PlacedItem,
  columns: OfficialColumns,
  report: Report,
): { readonly criterion: CriterionRow; readonly findings: readonly Finding[] } {
  const { item, code, kind, hasChildren } = placed;
  const scored = hasChildren ? undefined : readOfficialItem(placed, columns, report);
  const isOpen = isBlank(item.maximum) || item.reading !== undefined;
  const criterion: CriterionRow = {
    code,
    level: levelWord(kind),
    name: scored?.name ?? item.name,
    maximum: item.amount === undefined ? (isOpen ? null : item.maximum) : pointsToNumber(item.amount),
    source: scored?.source ?? null,
    rule: scored?.rule ?? null,
    parameters: scored?.parameters ?? null,
    evidence: extrasOf(placed, 'evidence'),
    evidenceRequired: null,
    appraiser: extrasOf(placed, 'appraiser'),
    groups: null,
    duePeriod: null,
    notApplicableAllowed: scored?.notApplicableAllowed ?? null,
    noCaseFullPoints: scored?.noCaseFullPoints ?? null,
  };
  return { criterion, findings: [...problemsOf(placed, columns, report), ...(scored?.findings ?? [])] };
}

/** What the table says of evidence or appraiser beside a scored item and the lines below it. */
function extrasOf({ item, hasChildren }: PlacedItem, role: 'evidence' | 'appraiser'): string | null {
  const texts = hasChildren ? [] : item.extras.filter((extra) => extra.role === role);
  return texts.length === 0 ? null : texts.map(({ text }) => text).join('; ');
}

/** A number that is none, notes, and lines on scoring or evidence at a row that has rows below it. */
function problemsOf({ item, hasChildren }: PlacedItem, columns: OfficialColumns, report: Report): Finding[] {
  const { otherCode: code, codeDate, name: text, reading } = item;
  const evidence = item.extras.filter(({ role }) => role === 'evidence' || role === 'appraiser');
  const lines = hasChildren ? [...item.lines, ...evidence] : [];
  const isUnread = code !== undefined && codeDate === undefined;
  return [
    ...(isUnread ? [report('codeNotUnderstood', item.row, columns.code ?? 0, { text, code })] : []),
    ...(reading?.kind === 'onScale'
      ? [
          report('maximumUnclear', item.row, columns.maximum ?? 0, {
            text: String(item.maximum),
            points: { points: reading.points },
            scale: { points: reading.scale },
          }),
        ]
      : []),
    ...item.notes.map((note) => report('noteNotRead', note.row, note.column, { text: note.text || text })),
    ...lines.map((line) => report('optionNotUnderstood', line.row, line.column, { text: line.text })),
  ];
}
