import { DEFAULT_POLICY } from '../../src/core/setup/policy';
import { pointsFromMicro } from '../../src/core/points/points';
import type { CriterionRow } from '../../src/core/rows/criterionRow';
import { blankScoreRow, type ScoreRow } from '../../src/core/rows/scoreRow';
import type { RoundDraft } from '../../src/core/round/draft';
import { USUAL_STAGES } from '../../src/core/setup/stage';
import type { UnitRow } from '../../src/core/rows/unitRow';

export function criterion(row: Partial<CriterionRow>): CriterionRow {
  return {
    code: null,
    level: null,
    name: null,
    maximum: null,
    source: null,
    rule: null,
    parameters: null,
    evidence: null,
    evidenceRequired: null,
    appraiser: null,
    groups: null,
    duePeriod: null,
    notApplicableAllowed: null,
    noCaseFullPoints: null,
    ...row,
  };
}

export function unit(row: Partial<UnitRow>): UnitRow {
  return {
    code: null,
    name: null,
    group: null,
    contact: null,
    ranked: null,
    lastYearIndex: null,
    lastYearRank: null,
    lastYearUnits: null,
    predecessors: null,
    targetRank: null,
    targetIndex: null,
    ...row,
  };
}

export function score(row: Partial<ScoreRow>, periods = 2): ScoreRow {
  return { ...blankScoreRow('', '', periods), unitCode: null, itemCode: null, ...row };
}

const self = { source: 'Tự chấm', level: 'Tiêu chí thành phần' } as const;

/** A small round with every kind of rule, two fields, two periods and two units. */
export const SAMPLE_DRAFT: RoundDraft = {
  stages: USUAL_STAGES,
  settings: {
    id: 'R2026-T',
    title: 'Đánh giá thử năm 2026',
    organisation: 'Sở Nội vụ',
    contact: 'Phòng Cải cách hành chính',
    year: 2026,
    sample: true,
    frameworkLocked: true,
    policy: DEFAULT_POLICY,
  },
  framework: { name: 'Bộ tiêu chí thử', version: 2 },
  periods: [
    { code: '6T', name: '6 tháng', deadline: '2026-07-15' },
    { code: 'NAM', name: 'Năm', deadline: '2026-12-20' },
  ],
  groups: [{ code: 'XA', name: 'Xã' }],
  classes: [
    { group: '', name: 'Tốt', atLeast: pointsFromMicro(80_000_000) },
    { group: 'XA', name: 'Khá', atLeast: pointsFromMicro(65_500_000) },
  ],
  criteria: [
    criterion({ code: '1', level: 'Lĩnh vực', name: 'Chỉ đạo, điều hành', maximum: 6 }),
    criterion({ code: '1.1', level: 'Tiêu chí', name: 'Kế hoạch', maximum: 3 }),
    criterion({
      ...self,
      code: '1.1.1',
      name: 'Ban hành kế hoạch',
      maximum: 1,
      rule: 'Chọn mức',
      parameters: 'Kịp thời, đầy đủ: 1\nKhông kịp thời: 0,5\nKhông ban hành: 0',
      evidence: 'Kế hoạch của UBND xã',
      evidenceRequired: 'x',
      duePeriod: '6T',
    }),
    criterion({
      ...self,
      code: '1.1.10',
      name: 'Mức độ hoàn thành',
      maximum: 2,
      rule: 'Khoảng tỷ lệ',
      parameters: '> 90 %: 2\n70 % – 90 %: 1\n< 70 %: 0',
      duePeriod: 'NAM',
    }),
    criterion({ code: '1.2', level: 'Tiêu chí', name: 'Kiểm tra', maximum: 3 }),
    criterion({
      ...self,
      code: '1.2.1',
      name: 'Chấm trực tiếp',
      maximum: 1,
      rule: 'Chấm điểm trực tiếp',
      parameters: 'bước 0,25',
      notApplicableAllowed: 'x',
      duePeriod: '6T',
    }),
    criterion({
      ...self,
      code: '1.2.2',
      name: 'Tỷ lệ đúng hạn',
      maximum: 2,
      rule: 'Tỷ lệ',
      parameters: 'sàn 80 %\ntrần 100 %\nlàm tròn 2',
      duePeriod: '6T',
    }),
    criterion({ code: '2', level: 'Lĩnh vực', name: 'Kết quả', maximum: 4 }),
    criterion({
      code: '2.1',
      level: 'Tiêu chí',
      name: 'Số lần trễ',
      maximum: 1,
      source: 'Tự chấm',
      rule: 'Khoảng số',
      parameters: '= 0: 1\n1 – 3: 0,5\n> 3: 0',
      duePeriod: '6T',
    }),
    criterion({
      code: '2.2',
      level: 'Tiêu chí',
      name: 'Mức độ hài lòng',
      maximum: 2,
      source: 'Điều tra XHH',
      rule: 'Chấm điểm trực tiếp',
      duePeriod: 'NAM',
    }),
    criterion({
      code: '2.3',
      level: 'Tiêu chí',
      name: 'Thẩm định riêng',
      maximum: 1,
      source: 'Thẩm định',
      rule: 'Chấm điểm trực tiếp',
      duePeriod: 'NAM',
    }),
  ],
  units: [
    unit({
      code: 'XM01',
      name: 'Xã Mẫu 01',
      group: 'XA',
      contact: 'Văn phòng',
      lastYearIndex: 84.25,
      lastYearRank: 1,
      targetRank: 1,
      targetIndex: 90.5,
    }),
    unit({ code: '02', name: 'Xã Mẫu 02', group: 'XA', ranked: 'không' }),
  ],
  scores: [
    score({
      unitCode: 'XM01',
      itemCode: '1.1.1',
      entries: [
        { data: 'Kịp thời, đầy đủ', points: 1 },
        { data: null, points: null },
      ],
      evidence: 'KH 12/KH-UBND; 05/01/2026',
      stages: { 'stage.TD1': 0.5 },
    }),
    score({
      unitCode: 'XM01',
      itemCode: '1.2.2',
      entries: [
        { data: '45/50', points: 1.8 },
        { data: null, points: null },
      ],
    }),
    score({
      unitCode: '02',
      itemCode: '1.2.1',
      entries: [
        { data: null, points: '8,5' },
        { data: null, points: 'KAD' },
      ],
      note: 'Sai, để thử',
    }),
  ],
  submissions: [],
  differences: [],
};
