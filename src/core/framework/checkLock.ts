import { isBlankRow, quoted } from '../cells/cellText';
import { finding } from '../finding/create';
import type { Finding, Place } from '../finding/finding';
import { pointsToNumber } from '../points/points';
import type { CriterionRow } from '../rows/criterionRow';
import type { RoundSettings } from '../setup/roundSettings';
import { lockedRow, readLockMark, wholeOf, type LockedRow } from './lockMark';

/** What stands in place of a cell that is empty. */
const EMPTY = '–';

/** What a lock and its framework say of themselves. */
interface LockedFramework {
  readonly settings: Pick<RoundSettings, 'frameworkLocked' | 'lockMark'>;
  readonly framework: { readonly version: number };
  readonly criteria: readonly CriterionRow[];
}

/**
 * What of a locked framework is no longer as it was locked: a maximum (with what it was, and that as the fix), anything
 * else of a row, a row that came or went, the order, the version.
 *
 * Nothing where the framework is not locked, and where the lock kept no mark or one that cannot be read.
 */
export function checkLock({ settings, framework, criteria }: LockedFramework): Finding[] {
  const mark = settings.frameworkLocked ? readLockMark(settings.lockMark ?? '') : undefined;
  if (!mark) {
    return [];
  }
  const version =
    mark.version === framework.version
      ? []
      : [
          finding(
            'lockedVersionChanged',
            { place: { table: 'round', setting: 'frameworkVersion', column: 'value' } },
            { was: String(mark.version), now: String(framework.version) },
          ),
        ];
  const isList = 'length' in mark.rows;
  const rows = isList ? compareRows(mark.rows, criteria) : compareWhole(mark.rows.whole, criteria);
  return [...version, ...rows];
}

function compareWhole(whole: string, criteria: readonly CriterionRow[]): Finding[] {
  return wholeOf(criteria) === whole
    ? []
    : [finding('lockedCriteriaChanged', { place: { table: 'criteria', column: 'code' } })];
}

function compareRows(locked: readonly LockedRow[], criteria: readonly CriterionRow[]): Finding[] {
  const former = byCode(locked);
  const kept: LockedRow[] = [];
  const found = criteria.flatMap((row, index): Finding[] => {
    if (isBlankRow(row)) {
      return [];
    }
    const now = lockedRow(row);
    const was = former.get(now.code)?.shift();
    if (was) {
      kept.push(was);
    }
    return compareRow(was, now, row, index);
  });
  const removed = [...former.values()].flat();
  const gone = removed.map(({ code }) =>
    finding('lockedRowRemoved', { place: { table: 'criteria', column: 'code' } }, { code }),
  );
  const order = locked.filter((row) => !removed.includes(row));
  const moved = kept.find((row, index) => row !== order[index]);
  return [
    ...found,
    ...gone,
    ...(moved
      ? [
          finding(
            'lockedOrderChanged',
            { place: { table: 'criteria', column: 'code' } },
            { code: moved.code },
          ),
        ]
      : []),
  ];
}

function compareRow(was: LockedRow | undefined, now: LockedRow, row: CriterionRow, index: number): Finding[] {
  const where = (column: string): { place: Place; item: string } => ({
    place: { table: 'criteria', row: index, column },
    item: now.code,
  });
  if (!was) {
    return [finding('lockedRowAdded', where('code'), { code: now.code })];
  }
  const findings: Finding[] = [];
  if (was.maximum !== now.maximum) {
    const { place, item } = where('maximum');
    findings.push(
      was.maximum === undefined
        ? finding('lockedRowChanged', { place, item }, { code: now.code })
        : finding(
            'lockedMaximumChanged',
            { place, item, certainFix: { place, value: pointsToNumber(was.maximum) } },
            {
              code: now.code,
              was: { points: was.maximum },
              now: now.maximum === undefined ? quoted(row.maximum) || EMPTY : { points: now.maximum },
            },
          ),
    );
  }
  if (was.fingerprint !== now.fingerprint) {
    findings.push(finding('lockedRowChanged', where('name'), { code: now.code }));
  }
  return findings;
}

function byCode(rows: readonly LockedRow[]): Map<string, LockedRow[]> {
  const found = new Map<string, LockedRow[]>();
  for (const row of rows) {
    found.set(row.code, [...(found.get(row.code) ?? []), row]);
  }
  return found;
}
