import type { FindingCode } from '../finding/codes';
import { LOCK_FINDINGS } from '../finding/lockFindings';
import type { Finding, Place } from '../finding/finding';
import type { TableKey } from '../finding/tableKey';
import { stageColumn } from '../rows/stageColumn';

/** What has to be read before a table can be understood. */
const NEEDS: Partial<Readonly<Record<TableKey, readonly TableKey[]>>> = {
  classes: ['groups'],
  criteria: ['round', 'periods', 'groups'],
  units: ['groups'],
  scores: ['criteria', 'units', 'periods'],
  submissions: ['units', 'periods'],
  lastYear: ['units'],
  codeMap: ['criteria', 'lastYear'],
  published: ['criteria', 'units'],
};

/** How the keys of all columns of stages begin. */
const STAGE_COLUMNS = stageColumn('');

const UNUSABLE: readonly FindingCode[] = ['tableMissing', 'columnMissing'];
const OF_A_TABLE: readonly FindingCode[] = [...UNUSABLE, 'countedColumnMissing', 'columnTwice'];
const CODE_IN_DOUBT: readonly FindingCode[] = ['codeTwice', 'codeMissing', 'codeNotText', 'rowsUnderTable'];
const UNIT_IN_DOUBT: readonly FindingCode[] = ['unitCodeTwice', 'unitCodeMissing', 'rowsUnderTable'];
const OF_ROWS_NOT_THERE: readonly FindingCode[] = ['entryRowMissing', 'entryMissing'];
const OF_UNKNOWN_UNITS: readonly FindingCode[] = ['entryUnitUnknown', 'submissionUnitUnknown'];

/**
 * The findings that say something of their own: those that only follow from another one are left out, and come to light
 * again if they are still there when it has been put right.
 *
 * - A column or table that is missing: what is said of that column; where the table cannot be used without it, all else
 *   of the table and of every table that refers to it; of the criteria, all of the scores, which are judged by them; of the
 *   stages, the columns of the scores that are called by them.
 * - An error in a row of the criteria: what is wrong or missing in the scores of that item. Where a code is missing or
 *   stands twice: items that are not known, and rows that are not there.
 * - Rows under the table of scores: rows and entries that are not there.
 * - A unit that is left out, or whose code stands twice: rows of units that are not known, or of that code.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const isConsequence = [ofColumns, ofItems, ofUnits, ofRowsUnder].map((follows) => follows(findings));
  return findings.filter((finding) => !isConsequence.some((follows) => follows(finding)));
}

type Follows = (finding: Finding) => boolean;

function ofColumns(findings: readonly Finding[]): Follows {
  const missing = findings.filter(({ code }) => OF_A_TABLE.includes(code) && code !== 'columnTwice');
  const columns = new Set(missing.map(({ place }) => columnKey(place)).filter((key) => key !== ''));
  const unusable = new Set(
    missing.flatMap(({ code, place }) => (UNUSABLE.includes(code) ? [place.table] : [])),
  );
  const isHidden = (table: TableKey): boolean =>
    unusable.has(table) || (NEEDS[table] ?? []).some((needed) => isHidden(needed));
  const isUnjudged = missing.some(({ place }) => place.table === 'criteria');
  const areStagesInDoubt = missing.some(({ place }) => place.table === 'stages');
  return ({ code, place }) =>
    (areStagesInDoubt && (isOfStage(place) || code === 'columnUncounted')) ||
    (!OF_A_TABLE.includes(code) &&
      (isHidden(place.table) || columns.has(columnKey(place)) || (isUnjudged && place.table === 'scores')));
}

function isOfStage({ table, column = '' }: Place): boolean {
  return table === 'scores' && column.startsWith(STAGE_COLUMNS);
}

function columnKey({ table, column }: Place): string {
  return column === undefined ? '' : `${table}.${column}`;
}

function ofItems(findings: readonly Finding[]): Follows {
  // A row that is not as it was locked can be scored by all the same.
  const errors = findings.filter(
    ({ code, place, severity }) =>
      place.table === 'criteria' && severity === 'error' && !(code in LOCK_FINDINGS),
  );
  const items = new Set(errors.flatMap(({ item }) => item ?? []));
  const isCodeInDoubt = errors.some(({ code }) => CODE_IN_DOUBT.includes(code));
  return ({ code, item, place }) =>
    place.table === 'scores' &&
    ((item !== undefined && items.has(item)) ||
      (isCodeInDoubt && (code === 'entryItemUnknown' || code === 'entryRowMissing')));
}

function ofUnits(findings: readonly Finding[]): Follows {
  const ofTable = findings.filter(({ place }) => place.table === 'units');
  const leftOut = new Set(
    ofTable.flatMap(({ code, unit }) => (code === 'unitGroupUnknown' ? (unit ?? []) : [])),
  );
  const twice = new Set(
    ofTable.flatMap(({ code, parameters }) => (code === 'unitCodeTwice' ? [parameters['code']] : [])),
  );
  const isUnitInDoubt = ofTable.some(({ code }) => UNIT_IN_DOUBT.includes(code));
  return ({ code, unit, parameters }) => {
    const named = parameters['code'] ?? parameters['text'];
    return (
      (OF_UNKNOWN_UNITS.includes(code) &&
        (isUnitInDoubt || (typeof named === 'string' && leftOut.has(named)))) ||
      (code === 'entryTwice' && unit !== undefined && twice.has(unit))
    );
  };
}

function ofRowsUnder(findings: readonly Finding[]): Follows {
  const isScoreOutside = findings.some(
    ({ code, place }) => code === 'rowsUnderTable' && place.table === 'scores',
  );
  return ({ code, place }) => isScoreOutside && place.table === 'scores' && OF_ROWS_NOT_THERE.includes(code);
}
