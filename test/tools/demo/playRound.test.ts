import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { binhDuong2017 } from '../../../src/samples/binhDuong2017';
import { communes2026 } from '../../../src/samples/communes2026';
import { findingsText } from '../../../src/tools/demo/findingsText';
import { playRound, type PlayedRound } from '../../../src/tools/demo/playRound';
import { rankingText } from '../../../src/tools/demo/rankingText';
import { resultsOf } from '../../../src/tools/demo/results';
import { partsOf } from '../../files/package';
import { PLANTED_MISTAKES } from '../../samples/plantedMistakes';

describe('the demo with Bình Dương 2017', () => {
  let played: PlayedRound;
  beforeAll(async () => {
    played = await playRound(binhDuong2017);
  });

  it('prints the nine published totals, index values and ranks, and the mean', () => {
    const lines = rankingText(played.analysis, 0).map((line) => line.trim().replace(/ {2,}/g, '|'));
    expect(lines.slice(4)).toEqual([
      '1|Thành phố Thủ Dầu Một|51,75|32,83|84,58|100,00|84,58',
      '2|Thị xã Tân Uyên|48,75|33,25|82,00|100,00|82,00',
      '3|Huyện Bàu Bàng|47,45|32,82|80,27|100,00|80,27',
      '4|Thị xã Thuận An|46,80|32,24|79,04|100,00|79,04',
      '5|Thị xã Dĩ An|46,50|31,56|78,06|100,00|78,06',
      '6|Thị xã Bến Cát|45,75|32,08|77,83|100,00|77,83',
      '7|Huyện Dầu Tiếng|44,00|32,22|76,22|100,00|76,22',
      '8|Huyện Phú Giáo|46,00|30,03|76,03|100,00|76,03',
      '9|Huyện Bắc Tân Uyên|40,45|31,01|71,46|100,00|71,46',
      'Chỉ số trung bình: 78,39.',
    ]);
    expect(findingsText(played.findings, played.analysis.round)).toEqual(['', 'Không có phát hiện nào.']);
  });

  it('writes them into the ranking sheet of a workbook that another library reads', () => {
    const reading = readWorkbook(played.workbook);
    const ranking = reading.ok ? reading.sheets.find(({ sheet }) => sheet === 'Xếp hạng') : undefined;
    const flat = ranking?.values.flat() ?? [];
    for (const value of ['Thành phố Thủ Dầu Một', 84.58, 78.39, 71.46]) {
      expect(flat).toContain(value);
    }
  });

  it('gives exact amounts in results.json', () => {
    expect(resultsOf(played)).toMatchObject({
      rankings: [
        {
          mean: '78.39',
          units: expect.arrayContaining([
            expect.objectContaining({ rank: 1, code: 'BD01', points: '84.58', surveyPoints: '32.83' }),
          ]) as unknown[],
        },
      ],
    });
  });
});

describe('the demo with the sample round of communes', () => {
  let played: PlayedRound;
  beforeAll(async () => {
    played = await playRound(communes2026);
  });

  it('finds every planted mistake, each with sheet and cell, after forms and an open workbook', () => {
    expect(played.findings.map(({ code }) => code).sort()).toEqual(
      PLANTED_MISTAKES.map(({ code }) => code).sort(),
    );
    for (const { place } of played.findings) {
      expect(place).toMatchObject({ sheet: 'Điểm', cell: expect.stringMatching(/^[A-Z]+\d+$/) as string });
    }
  });

  it('receives the forms without an error, and no other', () => {
    const { forms, filled, counts } = played.forms;
    expect([forms.length, filled.length]).toEqual([48, 45]);
    expect(counts.map(({ received, typed }) => [received, typed])).toEqual([
      [10, 2],
      [7, 4],
      [8, 3],
      [10, 1],
    ]);
  });

  it('ties 0,1 + 0,2 with 0,3 all the way from a cell to a rank', () => {
    const line = (name: string): string | undefined =>
      rankingText(played.analysis, 3).find((each) => each.includes(name));
    expect(line('Xã Mẫu 05')).toMatch(/^ 2 = /);
    expect(line('Xã Mẫu 06')).toMatch(/^ 2 = /);
  });

  it('saves a workbook with its tables, result sheets and a native chart', () => {
    const reading = readWorkbook(played.workbook);
    expect(reading.ok && reading.sheets.map(({ sheet }) => sheet)).toEqual([
      'Đợt đánh giá',
      'Bộ tiêu chí',
      'Đơn vị',
      'Điểm',
      'Thu nhận',
      'Khác biệt',
      'Xếp hạng',
      'Tiến độ',
      'So sánh',
      'Điểm mất',
      'Kế hoạch',
      'Chưa nộp, nộp trễ',
      'Thư nhắc',
    ]);
    const parts = partsOf(played.workbook);
    const tables = Object.entries(parts).filter(([path]) => path.startsWith('xl/tables/'));
    const names = tables.map(([, xml]) => / displayName="(\w+)"/.exec(xml)?.[1]);
    expect(names).toEqual(expect.arrayContaining(['ParRound', 'ParCriteria', 'ParUnits', 'ParScores']));
    expect(Object.keys(parts)).toContain('xl/charts/chart1.xml');
  });
});

describe('the demo with a round that knows last year', () => {
  let played: PlayedRound;
  let results: Record<string, unknown>;
  beforeAll(async () => {
    const text = readFileSync(join(__dirname, '../../../docs/example-round.json'), 'utf8');
    played = await playRound(JSON.parse(text) as RoundFile);
    results = resultsOf(played) as Record<string, unknown>;
  });

  it('keeps last year in the workbook, and reads it back from its cells', () => {
    const reading = readWorkbook(played.workbook);
    const names = reading.ok ? reading.sheets.map(({ sheet }) => sheet) : [];
    expect(names).toEqual(expect.arrayContaining(['Năm trước', 'So sánh', 'Điểm mất', 'Kế hoạch']));
    expect(played.reading.draft.lastYear?.results).toHaveLength(10);
    expect(played.findings.map(({ code }) => code)).toEqual(['textNumber']);
  });

  it('compares what was published from its table, on a sheet and in results.json', () => {
    const reading = readWorkbook(played.workbook);
    const names = reading.ok ? reading.sheets.map(({ sheet }) => sheet) : [];
    expect(names).toEqual(expect.arrayContaining(['Công bố', 'Đối chiếu công bố']));
    expect(results['publication']).toEqual({ compared: 8, unpublished: [], differences: [] });
  });

  it('splits the change of each unit exactly: performance and rules are all of it', () => {
    expect(results['comparison']).toMatchObject([
      {
        code: 'X1',
        points: { before: '81.25', now: '86.3', change: '5.05' },
        index: { before: '81.25', now: '86.3', change: '5.05' },
        rank: { before: 1, now: 2, change: -1 },
        split: {
          points: { restated: '82.45', performance: '3.85', rules: '1.2' },
          rulesParts: { reweighted: '-0.3', added: '9', dropped: '-8', outsideItems: '0.5' },
        },
      },
      { code: 'X2' },
    ]);
  });

  it('names lost points, the way to a target, and the chain of every index down to a cell', () => {
    expect(results['losses']).toMatchObject({
      byField: [{ code: '1', lost: '10', units: 1 }, { code: '2' }],
    });
    expect(results['targets']).toMatchObject([
      { code: 'X1', rank: 2, targetRank: 1, kind: 'notReachable' },
      { code: 'X1', targetIndex: '86.5', kind: 'notReachable', required: '86.495', shortfall: '0.195' },
      { code: 'X2', rank: 1, targetRank: 1, kind: 'alreadyThere' },
    ]);
    expect(results['why']).toMatchObject([
      {
        code: 'X1',
        index: { kind: 'index', value: { percent: '86.3' }, children: [{ kind: 'points' }, {}] },
      },
      { code: 'X2' },
    ]);
    expect(JSON.stringify(results['why'])).toContain('"cell":{"sheet":"Điểm","address":"');
  });
});
