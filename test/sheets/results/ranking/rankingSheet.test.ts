import { layoutOf } from '../../../../src/sheets/results/registry';
import { analyseRound } from '../../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry } from '../../../../src/core/roundFile/roundFile';
import binhDuong from '../../../../src/samples/binhDuong2017.json';
import type { RoundDraft } from '../../../../src/core/round/draft';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { sectionDraft } from '../../../core/support/sectionDraft';
import { gridOfLayout } from '../../layoutGrid';
import { SAMPLE_DRAFT, score, unit } from '../../sampleDraft';

function rowsOf(draft: RoundDraft, period: number): readonly (readonly GridValue[])[] {
  return gridOfLayout(layoutOf('ranking', analyseRound(draft, '2026-12-31'), period)).values;
}

/** The cells of a unit's row by heading. */
function unitRow(rows: readonly (readonly GridValue[])[], name: string): Record<string, GridValue> {
  const headings = rows[3] ?? [];
  const cells = rows.find((row) => row[2] === name) ?? [];
  return Object.fromEntries(headings.map((heading, column) => [String(heading), cells[column] ?? null]));
}

describe('the ranking sheet', () => {
  it('shows the published columns of Bình Dương 2017, its totals, ranks and mean', () => {
    const rows = rowsOf(draftFromFile(binhDuong as RoundFile), 0);
    expect(rows[3]).toEqual([
      'Hạng',
      'Mã đơn vị',
      'Đơn vị',
      'Điểm thẩm định (65)',
      'Điểm ĐTXHH (35)',
      'Tổng điểm (100)',
      'Điểm tối đa áp dụng',
      'Chỉ số (%)',
      'Ghi chú',
    ]);
    expect(rows[5]).toEqual([1, 'BD01', 'Thành phố Thủ Dầu Một', 51.75, 32.83, 84.58, 100, 84.58, null]);
    expect(rows[13]).toEqual([9, 'BD09', 'Huyện Bắc Tân Uyên', 40.45, 31.01, 71.46, 100, 71.46, null]);
    expect(rows.find((row) => row[2] === 'Trung bình')?.[7]).toBe(78.39);
  });

  it('holds values only, so that a published figure never moves by itself', () => {
    const layout = layoutOf('ranking', analyseRound(SAMPLE_DRAFT, '2026-12-31'), 1);
    const contents = layout.blocks.flatMap((block) => block.cells.flat());
    expect(contents.filter((content) => typeof content === 'object' && content !== null)).toEqual([]);
  });

  it('marks what is provisional and who is not ranked, and says that the data is a sample', () => {
    const rows = rowsOf(SAMPLE_DRAFT, 1);
    expect(String(rows[2]?.[0])).toMatch(/^DỮ LIỆU MẪU/u);
    expect(unitRow(rows, 'Xã Mẫu 01')).toMatchObject({
      Hạng: 1,
      'Xếp loại': null,
      'Hạng năm trước': 1,
      'Tăng, giảm hạng': 0,
      'Ghi chú': 'Tạm tính, thiếu 5 mục',
    });
    expect(unitRow(rows, 'Xã Mẫu 02')['Ghi chú']).toMatch(
      /^Chưa có số liệu, không tính là 0; Không xếp hạng/u,
    );
  });

  it('shows a dash for a unit of which nothing came, and says who is counted where', () => {
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      units: [
        unit({ code: 'XM01', name: 'Xã Mẫu 01', group: 'XA' }),
        unit({ code: 'XM02', name: 'Xã Mẫu 02', group: 'XA' }),
        unit({ code: 'XM03', name: 'Xã Mẫu 03', group: 'XA', ranked: 'không' }),
      ],
    };
    const rows = rowsOf(draft, 1);
    const empty = unitRow(rows, 'Xã Mẫu 02');
    expect(empty).toMatchObject({ Hạng: '–', 'Chỉ số (%)': '–', 'Xếp loại': null });
    expect(
      Object.entries(empty).filter(([heading]) => /^(Tổng điểm|Điểm thẩm định|\d)/u.test(heading)),
    ).not.toEqual([]);
    for (const [heading, value] of Object.entries(empty)) {
      if (/^(Tổng điểm|Điểm thẩm định|\d)/u.test(heading)) {
        expect([heading, value]).toEqual([heading, '–']);
      }
    }
    const notes = rows.map((row) => row[0]);
    expect(notes).toContainEqual(expect.stringMatching(/^1 đơn vị chưa có số liệu nào:/u));
    expect(notes).not.toContainEqual(expect.stringMatching(/được chấm điểm nhưng không xếp hạng/u));
    const mean = rows.find((row) => row[2] === 'Trung bình') ?? [];
    const only = rows.find((row) => row[2] === 'Xã Mẫu 01') ?? [];
    const index = (rows[3] ?? []).indexOf('Chỉ số (%)');
    expect(mean[index]).toBe(only[index]);
    expect(unitRow(rowsOf(SAMPLE_DRAFT, 1), 'Xã Mẫu 01')['Chỉ số (%)']).not.toBe('–');
    expect(rowsOf(draftFromFile(binhDuong as RoundFile), 0).flat()).not.toContainEqual(
      expect.stringMatching(/chưa có số liệu nào/u),
    );
  });

  it('rounds the mean of points once, to the decimals that are printed', () => {
    const points = [
      ['A', 0.01],
      ['B', 0.01],
      ['C', 0],
    ] as const;
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      units: points.map(([code]) => unit({ code, name: `Xã ${code}`, group: 'XA' })),
      scores: points.map(([unitCode, appraisal1]) =>
        score({ unitCode, itemCode: '2.3', stages: { 'stage.TD1': appraisal1 } }),
      ),
    };
    const rows = rowsOf(draft, 1);
    const total = (rows[3] ?? []).findIndex((heading) => String(heading).startsWith('Tổng điểm'));
    expect(rows.find((row) => row[2] === 'Trung bình')?.[total]).toBe(0.01);
  });

  it('says of how many last year’s place was, where that is known, and no change where it cannot be compared', () => {
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      units: [
        unit({ code: 'XM01', name: 'Xã Mẫu 01', group: 'XA', lastYearRank: 2, lastYearUnits: 2 }),
        unit({ code: 'XM02', name: 'Xã Mẫu 02', group: 'XA', lastYearRank: 17, lastYearUnits: 63 }),
      ],
      scores: [
        score({ unitCode: 'XM01', itemCode: '2.3', stages: { 'stage.TD1': 1 } }),
        score({ unitCode: 'XM02', itemCode: '2.3', stages: { 'stage.TD1': 0.5 } }),
      ],
    };
    const rows = rowsOf(draft, 1);
    expect(unitRow(rows, 'Xã Mẫu 01')).toMatchObject({ 'Hạng năm trước': '2/2', 'Tăng, giảm hạng': 1 });
    const other = unitRow(rows, 'Xã Mẫu 02');
    expect(other).toMatchObject({ Hạng: 2, 'Hạng năm trước': '17/63', 'Tăng, giảm hạng': null });
    expect(other['Ghi chú']).toContain('Năm trước hạng 17/63, khác nhóm so sánh nên không so');
    expect(unitRow(rows, 'Xã Mẫu 01')['Ghi chú']).not.toContain('Năm trước');
  });

  it('says on the row that a rank was decided beyond the printed decimals', () => {
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      settings: {
        ...SAMPLE_DRAFT.settings,
        policy: { ...SAMPLE_DRAFT.settings.policy, rankDecimals: 'unrounded', shownDecimals: 2 },
      },
      units: ['A', 'B', 'C'].map((code) => unit({ code, name: `Xã ${code}`, group: 'XA' })),
      scores: (
        [
          ['A', 0.5],
          ['B', 0.499999],
          ['C', 0.1],
        ] as const
      ).map(([unitCode, appraisal1]) =>
        score({ unitCode, itemCode: '2.3', stages: { 'stage.TD1': appraisal1 } }),
      ),
    };
    const rows = rowsOf(draft, 1);
    const said = /in ra như đơn vị liền trên/u;
    expect(unitRow(rows, 'Xã A')['Chỉ số (%)']).toBe(unitRow(rows, 'Xã B')['Chỉ số (%)']);
    expect(unitRow(rows, 'Xã B')['Ghi chú']).toMatch(said);
    expect(unitRow(rows, 'Xã A')['Ghi chú']).not.toMatch(said);
    expect(unitRow(rows, 'Xã C')['Ghi chú']).not.toMatch(said);
  });

  it.each([
    ['index', ['Hạng', 'Xếp loại'], 'có chỉ số bằng nhau đến 2', /^(Hạng|Xếp loại) \(theo/u],
    [
      'points',
      ['Hạng (theo điểm)', 'Xếp loại (theo chỉ số)'],
      'có tổng điểm bằng nhau đến 2',
      /^(Hạng|Xếp loại)$/u,
    ],
  ] as const)('says what units are ranked by: %s', (rankBy, headings, tie, others) => {
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      settings: { ...SAMPLE_DRAFT.settings, policy: { ...SAMPLE_DRAFT.settings.policy, rankBy } },
      units: ['A', 'B'].map((code) => unit({ code, name: `Xã ${code}`, group: 'XA' })),
      scores: ['A', 'B'].map((unitCode) =>
        score({ unitCode, itemCode: '2.3', stages: { 'stage.TD1': 0.5 } }),
      ),
    };
    const cells = rowsOf(draft, 1).flat().map(String);
    headings.forEach((heading) => expect(cells).toContain(heading));
    expect(cells.filter((cell) => others.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.includes(tie))).toHaveLength(1);
  });

  it('explains a tie of 0,1 + 0,2 with 0,3: the decimals and the next rank', () => {
    const points = [
      ['A', '1.1.1', 0.3],
      ['B', '1.1.1', 0.1],
      ['B', '2.3', 0.2],
      ['C', '1.1.1', 0.1],
    ] as const;
    const draft: RoundDraft = {
      ...SAMPLE_DRAFT,
      settings: { ...SAMPLE_DRAFT.settings, sample: false },
      units: ['A', 'B', 'C'].map((code) => unit({ code, name: `Xã ${code}`, group: 'XA' })),
      scores: points.map(([unitCode, itemCode, appraisal1]) =>
        score({ unitCode, itemCode, stages: { 'stage.TD1': appraisal1 } }),
      ),
    };
    const rows = rowsOf(draft, 1);
    expect(['Xã A', 'Xã B', 'Xã C'].map((name) => unitRow(rows, name)['Hạng'])).toEqual([1, 1, 2]);
    expect(rows.map((row) => row[0])).toContain(
      'Đồng hạng 1: Xã A, Xã B có chỉ số bằng nhau đến 2 chữ số thập phân; hạng tiếp theo là 2.',
    );
  });

  it('ranks a unit with items that do not apply by its index over the reduced maximum, and shows both', () => {
    const appraised = (unitCode: string, itemCode: string, points: number | string): RoundFileEntry => ({
      unit: unitCode,
      item: itemCode,
      appraisal1: points,
    });
    // XM01 has 63 of 70 (90 %), XM02 has 85 of 100.
    const entries = [
      ...[appraised('XM01', '1.1.1', 10), appraised('XM01', '1.1.2', 3), appraised('XM01', '1.2', 'KAD')],
      ...[appraised('XM01', '2.1', 30), appraised('XM01', '2.2', 20)],
      ...[appraised('XM02', '1.1.1', 10), appraised('XM02', '1.1.2', 10), appraised('XM02', '1.2', 30)],
      ...[appraised('XM02', '2.1', 30), appraised('XM02', '2.2', 5)],
    ];
    const rows = rowsOf(sectionDraft(entries), 1);
    expect(unitRow(rows, 'Xã Mẫu 01')).toMatchObject({
      Hạng: 1,
      'Tổng điểm': 63,
      'Điểm tối đa áp dụng': 70,
      'Chỉ số (%)': 90,
      'Ghi chú': '63 / 70, không áp dụng 30 điểm',
    });
    expect(unitRow(rows, 'Xã Mẫu 02')).toMatchObject({ Hạng: 2, 'Tổng điểm': 85, 'Ghi chú': null });
  });

  it('has columns for bonus and penalty, and says where a cap or a bound acted', () => {
    const appraised = (item: string, points: number): RoundFileEntry => ({
      unit: 'XM01',
      item,
      appraisal1: points,
    });
    const entries = [appraised('1.2', 20), appraised('9.1', 4), appraised('9.2', 3), appraised('10.2', 2)];
    expect(unitRow(rowsOf(sectionDraft(entries), 1), 'Xã Mẫu 01')).toMatchObject({
      'Điểm thưởng': 5,
      'Điểm trừ': 2,
      'Tổng điểm (100)': 23,
      'Ghi chú': 'Tạm tính, thiếu 4 mục; Điểm thưởng 7, chỉ tính 5 (trần)',
    });
    const below = unitRow(rowsOf(sectionDraft([appraised('10.2', 2)]), 1), 'Xã Mẫu 01');
    expect(below['Ghi chú']).toContain('tổng điểm tính là 0');
  });
});
