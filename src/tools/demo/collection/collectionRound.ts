import { readEntries } from '../../../core/entries/readEntries';
import { buildRound } from '../../../core/round/build';
import { draftFromFile } from '../../../core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry, RoundFileUnit } from '../../../core/roundFile/roundFile';
import { communes2026 } from '../../../samples/communes2026';
import { seededRandom } from '../../bench/random';

/** The round is asked for its forms of 6 months; the first quarter is over and stands in the sheet. */
export const COLLECTED_PERIOD = 1;

/** Forms of an earlier version of the framework are still about. */
const FRAMEWORK_VERSION = 2;

const SEED = 2026;

/**
 * A round of the sample framework with any number of invented communes and wards, the same in every run: each item of
 * each is filled in as one of the sample's units did that made no mistake there.
 */
export function collectionRound(unitCount: number): RoundFile {
  const units = Array.from({ length: unitCount }, (_, index) => inventedUnit(index));
  return {
    ...communes2026,
    round: {
      ...communes2026.round,
      id: 'mau-thu-phieu-2026',
      title: `MẪU – Thu phiếu tự chấm của ${unitCount} xã, phường năm 2026`,
    },
    framework: { ...communes2026.framework, version: FRAMEWORK_VERSION },
    units,
    entries: inventedEntries(units),
  };
}

/** Two communes and a ward, and so on. */
function inventedUnit(index: number): RoundFileUnit {
  const number = String(index + 1).padStart(3, '0');
  const isWard = index % 3 === 2;
  return {
    code: `${isWard ? 'PM' : 'XM'}${number}`,
    name: `${isWard ? 'Phường' : 'Xã'} Mẫu ${number}`,
    group: isWard ? 'PHUONG' : 'XA',
    contact: `dv${number}@mau.vn`,
  };
}

function inventedEntries(units: readonly RoundFileUnit[]): RoundFileEntry[] {
  const random = seededRandom(SEED);
  const models = modelEntries();
  return units.flatMap(({ code }) =>
    models.flatMap((ofItem): RoundFileEntry[] => {
      const model = ofItem[Math.floor(random() * ofItem.length)];
      return model ? [{ ...model, unit: code }] : [];
    }),
  );
}

/** By item: what units of the sample entered up to the period, without a mistake. */
function modelEntries(): RoundFileEntry[][] {
  const draft = draftFromFile(communes2026);
  const { findings, rowOf } = readEntries(buildRound(draft).round, draft.scores);
  const counted = new Set(rowOf);
  const mistaken = new Set(findings.map(({ place }) => place.row));
  const periods = communes2026.periods.slice(0, COLLECTED_PERIOD + 1).map(({ code }) => code);
  const byItem = new Map<string, RoundFileEntry[]>();
  communes2026.entries?.forEach(({ unit, item, periods: given = {}, evidence }, row) => {
    const entered = Object.entries(given).filter(([code]) => periods.includes(code));
    if (counted.has(row) && !mistaken.has(row) && entered.length > 0) {
      const entry = { unit, item, periods: Object.fromEntries(entered), ...(evidence && { evidence }) };
      byItem.set(item, [...(byItem.get(item) ?? []), entry]);
    }
  });
  return [...byItem.values()];
}
