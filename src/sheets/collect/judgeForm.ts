import type { ScoreRow } from '../../core/entries/entry';
import { MISSING, NOT_APPLICABLE } from '../../core/entries/entryColumns';
import { scoredItems, type EntriesReading } from '../../core/entries/readEntries';
import type { Finding } from '../../core/finding/finding';
import { cellText } from '../../core/framework/vocabulary';
import type { Round } from '../../core/round/round';
import type { Grid } from '../grid/grid';
import { locate } from '../tables/origins';
import { readTemplate, scoreRowOf, type TemplateReading } from '../template/readTemplate';
import { checkEntries } from './checkEntries';
import type { CollectedFile, RefusalCode, RefusedFile } from './collected.types';
import { contentOf } from './contentOf';

type Template = Extract<TemplateReading, { kind: 'template' }>;

/**
 * What a returned file says, checked as the workbook checks its own cells. Pure; nothing is written.
 *
 * @param file the name as chosen, for the findings.
 * @param sheets every sheet of the file, from A1 on.
 */
export function judgeForm(file: string, sheets: readonly Grid[], round: Round): CollectedFile {
  const reading = readTemplate(sheets);
  if (reading.kind === 'none') {
    return refuse(file, 'notAForm');
  }
  const belonging = whoseForm(file, reading, round);
  if ('kind' in belonging) {
    return belonging;
  }
  const { unit, period } = belonging;
  const unitCode = round.units[unit]?.code ?? '';
  const rows = reading.rows.map((row) => scoreRowOf(row, unitCode, period, round.periods.length));
  const checked = checkEntries(round, unit, period, rows);
  const origins = new Map([['template' as const, reading.origin]]);
  const findings = [...reading.findings, ...checked.findings]
    .map((each) => locate(each, origins))
    .map((each): Finding => ({ ...each, place: { ...each.place, file } }));
  const taken = rows.filter((row) => saysAnything(row, period));
  return {
    kind: 'form',
    file,
    unit,
    period,
    state: findings.some(({ severity }) => severity === 'error') ? 'toFix' : 'valid',
    rows: taken,
    ...countEntries(round, period, checked.entries),
    findings,
    content: contentOf(round, period, taken),
  };
}

/** Whose form it is, or why it is not taken: of another round or version, of no unit or period of this round. */
function whoseForm(
  file: string,
  { identity }: Template,
  round: Round,
): { readonly unit: number; readonly period: number } | RefusedFile {
  const unit = round.units.findIndex(({ code }) => code === identity.unitCode);
  const period = round.periods.findIndex(({ code }) => code === identity.periodCode);
  if (identity.roundId !== round.settings.id) {
    return refuse(file, 'otherRound', { form: identity.roundId, round: round.settings.id });
  }
  if (unit < 0) {
    return refuse(file, 'unknownUnit', { unit: identity.unitCode });
  }
  if (identity.frameworkVersion !== round.framework.version) {
    const versions = { form: identity.frameworkVersion, round: round.framework.version };
    return { ...refuse(file, 'otherVersion', versions), unit };
  }
  return period < 0
    ? { ...refuse(file, 'unknownPeriod', { period: identity.periodCode }), unit }
    : { unit, period };
}

function refuse(file: string, code: RefusalCode, parameters: RefusedFile['parameters'] = {}): RefusedFile {
  return { kind: 'refused', file, code, parameters };
}

function saysAnything(row: ScoreRow, period: number): boolean {
  const { data = null, points = null } = row.entries[period] ?? {};
  return [data, points, row.evidence, row.explanation, row.note].some((cell) => cellText(cell) !== '');
}

/**
 * How many items are asked of the unit by the end of the period, and how many of them have an entry that counts.
 *
 * An item that was found not applicable is entered; one whose entry is in error is not.
 */
function countEntries(
  round: Round,
  period: number,
  { columns, typed }: EntriesReading,
): { readonly asked: number; readonly entered: number } {
  const periodCount = round.periods.length;
  let asked = 0;
  let entered = 0;
  scoredItems(round).forEach(({ item }, index) => {
    const at = index * periodCount + period;
    const value = columns.self[at] ?? MISSING;
    const isMeantForOthers = value === NOT_APPLICABLE && typed[at] !== 1;
    if (item.source !== 'self' || item.duePeriod > period || isMeantForOthers) {
      return;
    }
    asked += 1;
    entered += value === MISSING ? 0 : 1;
  });
  return { asked, entered };
}
