import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { isBlankCell } from '../cells/cellText';
import type { FrameworkNode } from '../framework/framework';
import type { Round } from '../round/round';
import { checkUncounted } from './checkUncounted';
import { checkReason } from './checkReason';
import type { ScoreRow } from '../rows/scoreRow';
import {
  emptyEntryColumns,
  MISSING,
  NOT_APPLICABLE,
  type EditableColumns,
  type EntryColumns,
} from './entryColumns';
import { stagePlaces } from '../setup/stage';
import { reporter, type EnteredRow } from './enteredRow';
import { enterSelf } from './enterValue';
import type { ScoredItem } from './readData';
import { readStages, readSurveyPoints } from './readLaterPoints';
import { readEntry } from './readEntry';
import { checkSurveyForms } from './surveyForms';
import { placeScoreRows } from './scoreRowPlaces';

export interface EntriesReading {
  readonly columns: EntryColumns;
  readonly findings: readonly Finding[];
  /** unit × itemCount + item → row of the score table, -1 where there is none. */
  readonly rowOf: Int32Array;
  /** Whether anything at all stands in the entry; same order as `columns.self`. An entry in error is typed too. */
  readonly typed: Uint8Array;
}

/** Whether an item counts for a unit at all: it is meant for its group, and its source exists this time. */
export function appliesTo(round: Round, unit: number, scored: ScoredItem): boolean {
  if (scored.item.source === 'survey' && !round.settings.policy.surveyHeld) {
    return false;
  }
  const group = round.groups[round.units[unit]?.group ?? -1];
  return scored.item.groups.length === 0 || (group !== undefined && scored.item.groups.includes(group.code));
}

/** An item of the framework of a round. */
export interface RoundItem extends ScoredItem, Pick<FrameworkNode, 'code' | 'part'> {}

/** The items of a framework with their maxima, in the order of the item index. */
export function scoredItems(round: Round): readonly RoundItem[] {
  return round.framework.items.flatMap((index) => {
    const node = round.framework.nodes[index];
    return node?.item
      ? [{ item: node.item, maxPoints: node.maxPoints, code: node.code, part: node.part }]
      : [];
  });
}

/**
 * Reads and checks every entry of the score table.
 *
 * An item that is not meant for a unit's group is not applicable to it. A wrong entry is missing in the columns
 * and a finding with its cell; text that is safely a number counts and is a warning.
 */
export function readEntries(round: Round, rows: readonly ScoreRow[]): EntriesReading {
  const items = scoredItems(round);
  const periodCount = round.periods.length;
  const duePeriods = items.map(({ item }) => item.duePeriod);
  const columns = emptyEntryColumns(round.units.length, duePeriods, periodCount, round.stages);
  const places = stagePlaces(round.stages, round.periods);
  const typed = new Uint8Array(columns.self.length);
  const { rowOf, findings: placeFindings } = placeScoreRows(round, rows);
  const findings: Finding[] = [...placeFindings];

  round.units.forEach((unit, unitIndex) => {
    let rowsMissing = 0;
    items.forEach((scored, itemIndex) => {
      const pair = unitIndex * items.length + itemIndex;
      const row = rows[rowOf[pair] ?? -1];
      if (!appliesTo(round, unitIndex, scored)) {
        for (let period = 0; period < periodCount; period += 1) {
          enterSelf(columns, pair, period, NOT_APPLICABLE);
        }
        if (row) {
          const report = reporter(findings, rowOf[pair] ?? -1, unit.code, scored.code);
          checkUncounted(row, scored, round, round.groups[unit.group]?.code ?? '', report);
        }
        return;
      }
      if (row) {
        const report = reporter(findings, rowOf[pair] ?? -1, unit.code, scored.code);
        const entered: EnteredRow = { row, scored, pair, round, report };
        readSelfScores(entered, columns, typed);
        readSurveyPoints(entered, columns);
        readStages(entered, columns, places);
        checkSurveyForms(row, scored, report);
        checkReason(row, pair, columns, round, report);
        checkEvidence(entered, columns);
      } else {
        rowsMissing += 1;
      }
    });
    if (rowsMissing > 0) {
      const where = { place: { table: 'scores' }, unit: unit.code } as const;
      findings.push(finding('entryRowMissing', where, { count: rowsMissing }));
    }
  });
  return { columns, findings, rowOf, typed };
}

function readSelfScores(
  { row, scored, pair, round, report }: EnteredRow,
  columns: EditableColumns,
  typed: Uint8Array,
): void {
  row.entries.slice(0, round.periods.length).forEach((entry, period) => {
    const at = pair * round.periods.length + period;
    const reading = readEntry(scored, entry);
    enterSelf(columns, pair, period, reading.value);
    typed[at] = isBlankCell(entry.data) && isBlankCell(entry.points) ? 0 : 1;
    const code = round.periods[period]?.code ?? '';
    reading.problems.forEach((problem) => report(problem, `${problem.column}.${code}`, code));
  });
}

/** Points above 0 for an item that needs evidence, and no evidence: a warning in the last period that has them. */
function checkEvidence({ row, scored, pair, round, report }: EnteredRow, columns: EntryColumns): void {
  if (!scored.item.evidenceRequired || !isBlankCell(row.evidence)) {
    return;
  }
  for (let period = round.periods.length - 1; period >= 0; period -= 1) {
    const value = columns.self[pair * round.periods.length + period] ?? MISSING;
    if (value !== MISSING && value !== NOT_APPLICABLE) {
      if (value > 0) {
        report({ code: 'evidenceMissing' }, 'evidence', round.periods[period]?.code);
      }
      return;
    }
  }
}
