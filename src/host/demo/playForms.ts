import type { Entry, ScoreRow } from '../../core/entries/entry';
import { cellText } from '../../core/framework/vocabulary';
import { scoredItems } from '../../core/entries/readEntries';
import { placeScoreRows } from '../../core/entries/scoreRowPlaces';
import type { FindingCode } from '../../core/finding/codes';
import type { Finding } from '../../core/finding/finding';
import type { Round } from '../../core/round/round';
import { readWorkbook } from '../../files/readWorkbook';
import { renderTemplates, type TemplateFile } from '../../files/templates';
import type { CollectedForm } from '../../sheets/collect/collected.types';
import { judgeForm } from '../../sheets/collect/judgeForm';
import { fillForm } from './fillForm';

export interface PlayedForms {
  /** Every form that went out, empty. */
  readonly templates: readonly TemplateFile[];
  /** Every form that came back, filled. */
  readonly filled: readonly TemplateFile[];
  /** The score table with what the returned forms say. */
  readonly scores: readonly ScoreRow[];
  /** How many came back, by period. */
  readonly returned: readonly number[];
  /** About the forms themselves; none for forms of our own that nobody spoiled. */
  readonly findings: readonly Finding[];
}

/** What is wrong with a form itself; what is wrong with an entry, the workbook says of its own cell. */
const OF_THE_FORM: ReadonlySet<FindingCode> = new Set([
  'formIdentityDiffers',
  'formsSeveral',
  'formOutdated',
  'lockedChanged',
  'formRowUnknown',
  'formRowMissing',
]);

/**
 * Plays the year: for every period, a form for each unit goes out, comes back filled with what the round file
 * says, and is read by its codes and headings; the score table takes what was read.
 *
 * Rows that no form can bring (a second row for the same item, unknown codes, items that units do not score) stay
 * as the file has them: they are mistakes in the department's own sheet.
 */
export async function playForms(round: Round, rows: readonly ScoreRow[]): Promise<PlayedForms> {
  const { rowOf } = placeScoreRows(round, rows);
  const items = scoredItems(round);
  const itemCodes = items.map(({ code }) => code);
  const bySelf = (at: number): boolean => items[at % items.length]?.item.source === 'self';
  const placed = new Set(rowOf.filter((_, at) => bySelf(at)));
  const scores = rows.map((row, index) => (placed.has(index) ? withoutSelfScores(row) : row));
  const rowAt = (unit: number, item: number): number => rowOf[unit * itemCodes.length + item] ?? -1;

  const templates: TemplateFile[] = [];
  const filled: TemplateFile[] = [];
  const findings: Finding[] = [];
  const returned: number[] = [];
  const allUnits = round.units.map((_, unit) => unit);
  for (let period = 0; period < round.periods.length; period += 1) {
    let count = 0;
    for await (const template of renderTemplates(round, scores, allUnits, period)) {
      templates.push(template);
      const entries = new Map(
        itemCodes.flatMap((code, item) => {
          const row = rows[rowAt(template.unit, item)];
          return row ? [[code, row] as const] : [];
        }),
      );
      const form = fillForm(template.bytes, entries, period);
      if (!form) {
        continue;
      }
      count += 1;
      filled.push({ ...template, bytes: form });
      const received = receive(form, template.fileName, round);
      findings.push(...received.findings.filter(({ code }) => OF_THE_FORM.has(code)));
      for (const row of received.rows) {
        const at = rowAt(received.unit, itemCodes.indexOf(cellText(row.itemCode)));
        const before = scores[at];
        const entry = row.entries[received.period];
        if (before && entry && isFilled(entry)) {
          scores[at] = merged(before, row);
        }
      }
    }
    returned.push(count);
  }
  return { templates, filled, scores, returned, findings };
}

function receive(form: Uint8Array, fileName: string, round: Round): CollectedForm {
  const file = readWorkbook(form);
  const judged = judgeForm(fileName, file.ok ? file.sheets : [], round);
  if (judged.kind !== 'form') {
    throw new Error('A form that was filled cannot be read');
  }
  return judged;
}

function isFilled({ data, points }: Entry): boolean {
  return cellText(data) !== '' || cellText(points) !== '';
}

/** A row as it stands before any form has come back: the department's own columns only. */
function withoutSelfScores(row: ScoreRow): ScoreRow {
  const isScored = row.entries.some(({ data, points }) => cellText(data) !== '' || cellText(points) !== '');
  const entries = row.entries.map(() => ({ data: null, points: null }));
  return isScored ? { ...row, entries, evidence: null, explanation: null, note: null } : row;
}

function merged(before: ScoreRow, received: ScoreRow): ScoreRow {
  return {
    ...before,
    entries: before.entries.map((entry, period) => {
      const next = received.entries[period];
      return next && (next.data !== null || next.points !== null) ? next : entry;
    }),
    evidence: received.evidence ?? before.evidence,
    explanation: received.explanation ?? before.explanation,
    note: received.note ?? before.note,
  };
}
