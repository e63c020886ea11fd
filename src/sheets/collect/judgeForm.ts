import type { ScoreRow } from '../../core/rows/scoreRow';
import type { EnteredRows } from '../../core/entries/enteredRows';
import type { ScoredItem } from '../../core/entries/readData';
import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { cellText } from '../../core/cells/cellText';
import type { Round } from '../../core/round/round';
import { isBlank } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import { locate } from '../tables/origins';
import { findForms, type FoundForm } from '../form/findForms';
import { formPointsKey } from '../form/formColumns';
import { formRows } from '../form/formRows';
import { lockedRows } from '../form/lockedRows';
import { openForm, type OpenForm, type ReturnedRow } from '../form/openForm';
import { scoreRowOf } from '../form/formEntry';
import { checkEarlier } from './checkEarlier';
import { checkEntries } from './checkEntries';
import { checkLocked } from './checkLocked';
import { laterPoints, notSelfScored } from './closedRows';
import type { CollectedFile, CollectedForm } from './collected.types';
import { contentOf } from './contentOf';
import { countEntries } from './countEntries';
import { identityFindings } from './identityFindings';
import { readItemEntry, type ItemEntry } from './itemEntry';
import { movedColumns } from './movedColumns';
import { refusedFile } from './refusedFile';
import { unseenInputs } from './unseenInputs';
import { whoseForm, type FormOwner } from './whoseForm';

/**
 * What a returned file says, checked as the workbook checks its own cells. Pure; nothing is written.
 *
 * The form is known by its hidden sheet, else by its headings and printed lines; of several in one file the first
 * that is seen is read. Rows go by their codes, columns by their headings. What a cell means is never guessed: it counts as it
 * stands, or it is understood with a warning, or it is refused with an error, which keeps the whole form from being
 * taken.
 *
 * @param file the name as chosen, for the findings.
 * @param sheets every sheet of the file, from A1 on.
 * @param entered what the score table has, to compare points of earlier periods with; absent: they are not compared.
 */
export function judgeForm(
  file: string,
  sheets: readonly Grid[],
  round: Round,
  entered?: EnteredRows,
): CollectedFile {
  const [found, ...others] = findForms(sheets);
  if (!found) {
    return refusedFile(file, 'notAForm');
  }
  const owner = whoseForm(file, found.identity, round);
  return 'kind' in owner ? owner : judgeFound(file, found, others, round, owner, entered);
}

function judgeFound(
  file: string,
  found: FoundForm,
  others: readonly FoundForm[],
  round: Round,
  owner: FormOwner,
  entered: EnteredRows | undefined,
): CollectedForm {
  const { unit, period } = owner;
  const form = openForm(found, round.periods);
  const sent = formRows(round, unit);
  const scored = new Map(
    sent.flatMap(({ node }) =>
      node.item ? [[node.code, { item: node.item, maxPoints: node.maxPoints }] as const] : [],
    ),
  );
  const own = new Set([...scored].flatMap(([code, { item }]) => (item.source === 'self' ? [code] : [])));
  const { entries, findings } = readRows(form, found.grid, scored, round, period);
  const checked = checkAnswers(entries, round, owner);
  const all = placed(file, form, round, owner, [
    ...identityFindings(found, others),
    ...form.table.findings,
    ...checkLocked(form, lockedRows(round, sent, period), own),
    ...(entered
      ? checkEarlier(form, sent, round.periods.slice(0, period), (item) => entered(unit, item))
      : []),
    ...movedColumns(form, found.grid, round.periods),
    ...unseenInputs(form, found.grid, entries),
    ...findings,
    ...checked.findings,
  ]);
  const refused = entries.flatMap(({ isRefused, entered }) => (isRefused ? [entered.itemCode] : []));
  return {
    kind: 'form',
    file,
    unit,
    period,
    state: all.some(({ severity }) => severity === 'error') ? 'toFix' : 'valid',
    rows: checked.rows,
    ...countEntries(round, period, checked.entries, new Set(refused), earlierItems(form, round, period)),
    findings: all,
    content: contentOf(round, period, checked.rows),
  };
}

/** No framework has so many items; a file with more of one kind was made to drown its reader. */
const MOST_OF_A_KIND = 500;

/** The findings with file, sheet, cell, unit and period. */
function placed(
  file: string,
  form: OpenForm,
  round: Round,
  { unit, period }: FormOwner,
  findings: readonly Finding[],
): Finding[] {
  const origins = new Map([['form' as const, form.origin]]);
  const whose = { unit: round.units[unit]?.code ?? '', period: round.periods[period]?.code ?? '' };
  const counts = new Map<string, number>();
  return findings
    .filter(({ code }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return count <= MOST_OF_A_KIND;
    })
    .map((each) => {
      const located = locate(each, origins);
      return { ...whose, ...located, place: { ...located.place, file } };
    });
}

/** The answers in the rows of a form, and what is wrong with rows and cells for what they are. */
function readRows(
  form: OpenForm,
  grid: Grid,
  scored: ReadonlyMap<string, ScoredItem>,
  round: Round,
  period: number,
): { readonly entries: readonly ItemEntry[]; readonly findings: readonly Finding[] } {
  const entries = new Map<string, ItemEntry>();
  const findings: Finding[] = [];
  for (const row of form.rows) {
    const item = scored.get(row.code);
    if (!item) {
      continue;
    }
    if (entries.has(row.code)) {
      findings.push(entryTwice(row));
    } else if (item.item.source !== 'self') {
      findings.push(...notSelfScored(form, row));
    } else {
      const entry = readItemEntry(form, grid, row, item);
      entries.set(row.code, entry);
      findings.push(...entry.findings, ...laterPoints(form, row, round.periods.slice(period + 1)));
    }
  }
  // In the order of the framework, however the rows were sorted.
  return { entries: [...scored.keys()].flatMap((code) => entries.get(code) ?? []), findings };
}

function entryTwice({ row, code }: ReturnedRow): Finding {
  return finding('entryTwice', { place: { table: 'form', row, column: 'code' }, item: code });
}

/** The rows that the score table would get, judged by its own checks; what was refused before is not judged twice. */
function checkAnswers(entries: readonly ItemEntry[], round: Round, { unit, period }: FormOwner) {
  const unitCode = round.units[unit]?.code ?? '';
  const toRow = ({ entered }: ItemEntry): ScoreRow =>
    scoreRowOf(entered, unitCode, period, round.periods.length);
  const judged = entries.map((entry) =>
    entry.isRefused
      ? toRow({ ...entry, entered: { ...entry.entered, data: null, points: null } })
      : toRow(entry),
  );
  const { entries: reading, findings } = checkEntries(round, unit, period, judged);
  return {
    entries: reading,
    findings: findings.map(({ place, ...rest }): Finding => {
      const row = entries[place.row ?? -1]?.row;
      return { ...rest, place: row === undefined ? place : { ...place, row } };
    }),
    rows: entries.map(toRow).filter((row) => saysAnything(row, period)),
  };
}

function saysAnything(row: ScoreRow, period: number): boolean {
  const { data = null, points = null } = row.entries[period] ?? {};
  return [data, points, row.evidence, row.explanation, row.note].some((cell) => cellText(cell) !== '');
}

/** The items for which the form shows points of an earlier period. */
function earlierItems(form: OpenForm, round: Round, period: number): ReadonlySet<string> {
  const keys = round.periods.slice(0, period).map(({ code }) => formPointsKey(code));
  return new Set(
    form.rows.flatMap(({ code, row }) =>
      keys.some((key) => !isBlank(form.table.cell(row, key))) ? [code] : [],
    ),
  );
}
