import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';

const direct = (code: string): RoundFile['framework']['criteria'][number] => ({
  code,
  level: 2,
  name: `Mục ${code}`,
  max: 50,
  source: 'self',
  rule: 'Chấm điểm trực tiếp',
});

/** Three units; the first has code 1.10 in its way, the second 0.1 + 0.2 as a formula, the third 0.3. */
const file: RoundFile = {
  format: 'cchc-round/1',
  round: {
    id: 'exact',
    title: 'Đợt thử',
    organisation: 'Sở Nội vụ',
    year: 2026,
    policy: { ranking: 'competition', rankDecimals: 'unrounded' },
  },
  periods: [{ code: 'NAM', name: 'Năm' }],
  groups: [{ code: 'XP', name: 'Xã, phường' }],
  framework: {
    name: 'Bộ tiêu chí thử',
    version: 1,
    criteria: [{ code: '1', level: 1, name: 'Lĩnh vực', max: 100 }, direct('1.1'), direct('1.10')],
  },
  units: ['U1', 'U2', 'U3'].map((code) => ({ code, name: `Đơn vị ${code}`, group: 'XP' })),
  entries: [
    { unit: 'U1', item: '1.1', periods: { NAM: { points: 0.3 } } },
    { unit: 'U1', item: '1.10', periods: { NAM: { points: 0.000001 } } },
    { unit: 'U2', item: '1.1', periods: { NAM: { points: 0 } } },
    { unit: 'U3', item: '1.1', periods: { NAM: { points: 0.3 } } },
  ],
};

describe('exactness, from a cell to a rank', () => {
  let workbook: EmbeddedWorkbook;

  beforeAll(async () => {
    workbook = await openEmbeddedWorkbook();
    await startRound(draftFromFile(file));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ParScores');
      const points = table.columns.getItem('Năm: điểm').getDataBodyRange().getCell(2, 0);
      points.formulas = [['=0.1+0.2']];
      await context.sync();
    });
  });

  afterAll(() => workbook.close());

  it('ties 0.1 + 0.2 with 0.3, and tells item 1.10 from item 1.1', async () => {
    const open = await readOpenWorkbook();
    if (open.kind !== 'round') {
      throw new Error(open.kind);
    }
    const { entries, entryFindings, rankings } = analyseRound(open.reading.draft, '2026-01-01');
    expect(entryFindings.filter(({ code }) => code !== 'entryMissing')).toEqual([]);
    expect(Array.from(entries.columns.self).filter((value) => value > 0)).toEqual([
      300_000, 1, 300_000, 300_000,
    ]);
    expect(rankings[0]?.[0]?.rows.map(({ unit, rank }) => [unit, rank])).toEqual([
      [0, 1],
      [1, 2],
      [2, 2],
    ]);
  });
});
