import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsFromNumber } from '../../../src/core/points/points';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';

/** Public data that may be tested against but not stored in the project; absent on most machines. */
const DATA = join(__dirname, '../../../../shared/data');
const RESULTS = join(DATA, 'pci_2016_published.csv');
const WEIGHTS = join(DATA, 'pci_2016_weights.csv');
const describeWithData = existsSync(RESULTS) && existsSync(WEIGHTS) ? describe : describe.skip;

function rowsOf(path: string): Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const keys = heading.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [keys[at] ?? '', cell])));
}

/** The index as a round: one item per sub-index, worth ten times its weight, appraised for every province. */
function provinceRound(rankDecimals: number | 'unrounded'): RoundFile {
  const weights = rowsOf(WEIGHTS);
  const provinces = rowsOf(RESULTS);
  return {
    format: 'cchc-round/1',
    round: {
      id: 'pci-2016',
      title: 'PCI 2016',
      organisation: 'VCCI',
      year: 2016,
      policy: { ranking: 'competition', rankDecimals },
    },
    periods: [{ code: 'NAM', name: 'Năm 2016' }],
    groups: [{ code: 'TINH', name: 'Tỉnh, thành phố' }],
    framework: {
      name: 'PCI 2016',
      version: 1,
      criteria: weights.map((weight, index) => ({
        code: String(index + 1),
        level: 1,
        name: weight['tieu_chi'] ?? '',
        max: Number(weight['trong_so_diem']) * 10,
        source: 'appraisal',
        rule: 'Chấm điểm trực tiếp',
      })),
    },
    units: provinces.map((province) => ({
      code: province['tinh'] ?? '',
      name: province['tinh'] ?? '',
      group: 'TINH',
    })),
    entries: provinces.flatMap((province) =>
      weights.map((weight, index) => ({
        unit: province['tinh'] ?? '',
        item: String(index + 1),
        // The source has eight decimals of single precision; points have six.
        appraisal1:
          (pointsFromNumber(Number(province[weight['tieu_chi'] ?? '']) * Number(weight['trong_so_diem'])) ??
            0) / 1_000_000,
      })),
    ),
  };
}

function ranksOf(file: RoundFile): Record<string, number | undefined> {
  const analysis = analyseRound(draftFromFile(file), '2017-12-31');
  const rows = analysis.rankings[0]?.[0]?.rows ?? [];
  return Object.fromEntries(rows.map((row) => [analysis.round.units[row.unit]?.name ?? '', row.rank]));
}

const publishedRanks = (column: string): Record<string, number> =>
  Object.fromEntries(rowsOf(RESULTS).map((province) => [province['tinh'] ?? '', Number(province[column])]));

describeWithData('the Provincial Competitiveness Index 2016 (needs ../shared/data)', () => {
  it('reproduces all 63 published ranks from the sub-indices and their weights, unrounded', () => {
    const ranks = ranksOf(provinceRound('unrounded'));
    expect(Object.keys(ranks)).toHaveLength(63);
    expect(ranks).toEqual(publishedRanks('hang'));
  });

  it('moves four provinces when ranked on two decimals', () => {
    const published = publishedRanks('hang');
    const ranks = ranksOf(provinceRound(2));
    expect(Object.keys(published).filter((name) => ranks[name] !== published[name])).toHaveLength(4);
    expect(ranks).toEqual(publishedRanks('hang_neu_lam_tron_2dp'));
  });
});
