import { layoutOf } from '../../../../src/sheets/results/registry';
import { analyseRound } from '../../../../src/core/analysis/analyse';
import { gridOfLayout } from '../../layoutGrid';
import type { RoundDraft } from '../../../../src/core/round/draft';
import { sectionDraft } from '../../../core/support/sectionDraft';
import { SAMPLE_DRAFT, score } from '../../sampleDraft';

describe('the progress sheet', () => {
  it('ends its axis where the longest bar does, beyond the maximum where one begins below 0', () => {
    const penalty = [{ unit: 'XM01', item: '10.2', appraisal1: 5 }];
    const axisEnd = (totalBelowZero: boolean): unknown =>
      layoutOf(
        'progress',
        analyseRound(sectionDraft(penalty, { totalBelowZero }), '2026-01-01'),
        1,
      ).charts?.map((chart) => chart.axisEnd);
    expect(axisEnd(false)).toEqual([100]);
    expect(axisEnd(true)).toEqual([105]);
  });

  it('shows certain, reachable and lost points of a period, and charts them', () => {
    const layout = layoutOf('progress', analyseRound(SAMPLE_DRAFT, '2026-08-01'), 0);
    const rows = gridOfLayout(layout).values;
    expect(rows[3]?.[0]).toBe('Kỳ 6 tháng (đã hết hạn nộp)');
    expect(rows[4]?.slice(0, 4)).toEqual(['Đơn vị', 'Chắc chắn', 'Còn đạt được', 'Đã mất']);
    expect(rows[5]).toEqual(['Xã Mẫu 01', 2.8, 5, 2.2, 10, 1, 'Thiếu 2 mục (2,00 điểm đã mất vì để trống)']);
    expect(layout.charts).toMatchObject([
      { kind: 'stackedBar', data: { row: 4, column: 0, rows: 3, columns: 4 }, axisEnd: 10 },
    ]);
    expect(layout.charts[0]?.colors).toHaveLength(3);
  });

  it('has its chart below the table that it shows, as wide as that, and nothing under it', () => {
    const layout = layoutOf('progress', analyseRound(SAMPLE_DRAFT, '2026-08-01'), 0);
    const [chart] = layout.charts;
    const first = chart?.anchor.row ?? 0;
    const end = first + (chart?.anchor.rows ?? 0);
    expect(first).toBeGreaterThan(4 + 2);
    expect(chart?.anchor).toMatchObject({ column: 0, columns: layout.columns.length - 1 });
    const filled = layout.blocks.flatMap(({ row, cells }) => cells.map((_, index) => row + index));
    expect(filled.filter((row) => row >= first && row < end)).toEqual([]);
    expect(filled.some((row) => row >= end)).toBe(true);
  });

  it('has a line for every unit and period, whichever period is asked for', () => {
    const layout = layoutOf('progress', analyseRound(SAMPLE_DRAFT, '2026-08-01'), 1);
    const names = gridOfLayout(layout).values.map((row) => row[0]);
    expect(names[3]).toBe('Kỳ Năm (còn mở)');
    expect(names.slice(-6)).toEqual(['Xã Mẫu 01', '6 tháng', 'Năm', 'Xã Mẫu 02', '6 tháng', 'Năm']);
  });

  it('says that ranks count with bonus and penalties to come only where there may be any', () => {
    const noteOf = (draft: RoundDraft, asOf: string): string =>
      gridOfLayout(layoutOf('progress', analyseRound(draft, asOf), 0))
        .values.slice(0, 4)
        .flat()
        .join(' ');
    expect(noteOf(sectionDraft(), '2026-06-01')).toContain('Hạng có thể tính cả điểm thưởng, điểm trừ');
    expect(noteOf(sectionDraft(), '2027-01-01')).not.toContain('Hạng có thể tính');
    expect(noteOf(SAMPLE_DRAFT, '2026-08-01')).not.toContain('Hạng có thể tính');
  });

  it('says which form never came, in words', () => {
    const analysis = analyseRound({ ...SAMPLE_DRAFT, scores: [] }, '2026-08-01');
    const statuses = gridOfLayout(layoutOf('progress', analysis, 0)).values.map((row) => row[6]);
    expect(statuses[5]).toMatch(/^Chưa nộp phiếu \(.+ điểm đã mất vì để trống\)$/u);
  });

  it('shows declared ratios beside their target only where an item names one', () => {
    const withTarget = SAMPLE_DRAFT.criteria.map((row) =>
      row.rule === 'Tỷ lệ' ? { ...row, parameters: 'mục tiêu 95 %' } : row,
    );
    const code = String(withTarget.find((row) => row.rule === 'Tỷ lệ')?.code);
    const scores = SAMPLE_DRAFT.scores.filter((row) => row.itemCode !== code);
    const declared = score({
      unitCode: 'XM01',
      itemCode: code,
      entries: [
        { data: '94999/100000', points: null },
        { data: null, points: null },
      ],
    });
    const draft = { ...SAMPLE_DRAFT, criteria: withTarget, scores: [...scores, declared] };
    const layout = layoutOf('progress', analyseRound(draft, '2026-08-01'), 0);
    const rows = gridOfLayout(layout).values;
    expect(rows[4]?.slice(6, 8)).toEqual([`Mục ${code}: tỷ lệ (%), mục tiêu 95 %`, `Mục ${code}: mục tiêu`]);
    const first = rows.find((row) => row[0] === 'Xã Mẫu 01');
    const second = rows.find((row) => row[0] === 'Xã Mẫu 02');
    // Two decimals would show 95,00 beside a target that is not met.
    expect(first?.slice(6, 8)).toEqual([94.999, 'Chưa đạt']);
    expect(second?.slice(6, 8)).toEqual([null, 'Chưa rõ']);
    expect(rows[4]).toHaveLength(9);
  });
});
