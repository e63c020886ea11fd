import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';

/** The least that a round file may say. */
const BARE: RoundFile = {
  format: 'cchc-round/1',
  round: { id: 'thu', title: 'Đợt thử', organisation: 'Sở Nội vụ', year: 2026 },
  periods: [{ code: 'NAM', name: 'Năm' }],
  groups: [{ code: 'XP', name: 'Xã, phường' }],
  framework: {
    name: 'Bộ tiêu chí thử',
    version: 3,
    criteria: [{ code: '1', level: 'bonus', name: 'Điểm thưởng', max: 'năm' }],
  },
  units: [{ code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' }],
};
const BARE_CRITERION = {
  code: '1',
  level: 'Điểm thưởng',
  name: 'Điểm thưởng',
  maximum: 'năm',
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
};
const BARE_UNIT = {
  code: 'XM01',
  name: 'Xã Mẫu 01',
  group: 'XP',
  contact: null,
  ranked: null,
  lastYearIndex: null,
  lastYearRank: null,
  lastYearUnits: null,
  predecessors: null,
  targetRank: null,
  targetIndex: null,
};
const BARE_SCORE = {
  unitCode: 'XM01',
  itemCode: '1',
  entries: [{ data: null, points: null }],
  survey: null,
  surveyForms: null,
  stages: {},
  reason: null,
  evidence: null,
  explanation: null,
  note: null,
};

describe('a draft from a round file', () => {
  it('has the usual policy and empty cells where the file says nothing', () => {
    expect(draftFromFile(BARE)).toStrictEqual({
      settings: {
        id: 'thu',
        title: 'Đợt thử',
        organisation: 'Sở Nội vụ',
        year: 2026,
        sample: false,
        frameworkLocked: false,
        policy: {
          ranking: 'dense',
          rankBy: 'index',
          rankDecimals: 2,
          shownDecimals: 2,
          surveyHeld: true,
          totalAboveMaximum: false,
          totalBelowZero: false,
          tieBreakers: [],
        },
      },
      framework: { name: 'Bộ tiêu chí thử', version: 3 },
      periods: [{ code: 'NAM', name: 'Năm' }],
      groups: [{ code: 'XP', name: 'Xã, phường' }],
      classes: [],
      criteria: [BARE_CRITERION],
      units: [BARE_UNIT],
      scores: [],
      submissions: [],
      differences: [],
    });
  });

  it('takes over everything that the file says of the round', () => {
    const round: RoundFile['round'] = {
      ...BARE.round,
      contact: 'Phòng Cải cách hành chính',
      sample: true,
      total: '80,5',
      surveyShare: 35,
      policy: {
        ranking: 'competition',
        rankBy: 'points',
        rankDecimals: 'unrounded',
        shownDecimals: 4,
        surveyHeld: false,
        totalAboveMaximum: true,
        totalBelowZero: true,
        tieBreakers: 'lĩnh vực 3; hạng năm trước',
      },
    };
    const classes = [
      { group: 'XP', name: 'Tốt', atLeast: '80,5' },
      { group: '', name: 'Khá', atLeast: 'cao' },
    ];
    expect(draftFromFile({ ...BARE, round, classes })).toMatchObject({
      settings: {
        ...BARE.round,
        contact: 'Phòng Cải cách hành chính',
        sample: true,
        frameworkLocked: false,
        declaredTotal: 80_500_000,
        declaredSurveyShare: 35_000_000,
        policy: {
          ranking: 'competition',
          rankBy: 'points',
          rankDecimals: 'unrounded',
          shownDecimals: 4,
          surveyHeld: false,
          totalAboveMaximum: true,
          totalBelowZero: true,
          tieBreakers: [{ kind: 'node', code: '3' }, { kind: 'lastYear' }],
        },
      },
      classes: [
        { group: 'XP', name: 'Tốt', atLeast: 80_500_000 },
        { group: '', name: 'Khá', atLeast: 0 },
      ],
    });
  });

  it('declares nothing by an amount that is none, and breaks ties by nothing that it does not know', () => {
    const round = { ...BARE.round, total: 'trăm', surveyShare: '', policy: { tieBreakers: 'bốc thăm' } };
    expect(draftFromFile({ ...BARE, round })).toStrictEqual(draftFromFile(BARE));
  });

  it('writes the words of the sheet for what a criterion says', () => {
    const criteria: RoundFile['framework']['criteria'] = [
      {
        code: '1.1',
        level: 2,
        name: 'Kế hoạch',
        max: '2,5',
        source: 'survey',
        rule: 'Chọn mức',
        parameters: 'Có: 2,5; Không: 0',
        evidence: 'Kế hoạch',
        evidenceRequired: true,
        appraiser: 'Văn phòng',
        groups: ['XP', 'SO'],
        due: 'NAM',
        notApplicable: true,
        noCaseFullPoints: true,
      },
      {
        ...{ code: '1.2', level: 3, name: 'Báo cáo', max: 1, source: 'self' },
        ...{ evidenceRequired: false, groups: [], notApplicable: false, noCaseFullPoints: false },
      },
    ];
    expect(draftFromFile({ ...BARE, framework: { ...BARE.framework, criteria } }).criteria).toStrictEqual([
      {
        code: '1.1',
        level: 'Tiêu chí',
        name: 'Kế hoạch',
        maximum: 2.5,
        source: 'Điều tra XHH',
        rule: 'Chọn mức',
        parameters: 'Có: 2,5; Không: 0',
        evidence: 'Kế hoạch',
        evidenceRequired: 'x',
        appraiser: 'Văn phòng',
        groups: 'XP, SO',
        duePeriod: 'NAM',
        notApplicableAllowed: 'x',
        noCaseFullPoints: 'x',
      },
      {
        ...BARE_CRITERION,
        ...{ code: '1.2', level: 'Tiêu chí thành phần', name: 'Báo cáo', maximum: 1 },
        ...{ source: 'Tự chấm', groups: '' },
      },
    ]);
  });

  it('takes over everything that the file says of a unit, and does without what it leaves open', () => {
    const units: RoundFile['units'] = [
      {
        code: 'XM01',
        name: 'Xã Mẫu 01',
        group: 'XP',
        contact: '0900 000 000',
        ranked: false,
        lastYear: { index: '85,5', rank: 4 },
        targetRank: 2,
        targetIndex: '90,5',
      },
      { ...{ code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' }, ranked: true, lastYear: null, targetRank: null },
      { ...{ code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' }, lastYear: { index: null, rank: null } },
    ];
    expect(draftFromFile({ ...BARE, units }).units).toStrictEqual([
      {
        ...BARE_UNIT,
        contact: '0900 000 000',
        ranked: 'không',
        lastYearIndex: 85.5,
        lastYearRank: 4,
        targetRank: 2,
        targetIndex: 90.5,
      },
      BARE_UNIT,
      BARE_UNIT,
    ]);
  });

  it('keeps entries just as typed, each under the period of its code', () => {
    const periods = [
      { code: 'Q1', name: 'Quý I', deadline: '2026-04-05' },
      { code: 'NAM', name: 'Năm' },
    ];
    const survey = { survey: 1, surveyForms: '2/3' };
    const usual = { appraisal1: '2', appraisal2: 0, council: { error: '#N/A' } };
    const own = { stages: { TX: 3 }, periods: { Q1: { stages: { TK: 'KAD' } } } };
    const texts = { reason: 'Sai số', evidence: 'Văn bản', explanation: 'Đã gửi lại', note: 'Xem lại' };
    const entries: RoundFile['entries'] = [
      {
        unit: 'XM01',
        item: '1',
        periods: { NAM: { data: '18/20', points: 0 }, Q9: { points: 5 } },
        ...{ ...survey, ...usual, ...texts },
      },
      { unit: 'XM01', item: '1' },
      { unit: 'XM02', item: '1', ...own },
    ];
    const draft = draftFromFile({ ...BARE, periods, entries });
    expect(draft.periods).toEqual(periods);
    expect(draft.scores).toStrictEqual([
      {
        unitCode: 'XM01',
        itemCode: '1',
        entries: [
          { data: null, points: null },
          { data: '18/20', points: 0 },
        ],
        ...{ ...survey, ...texts },
        stages: { 'stage.TD1': '2', 'stage.TD2': 0, 'stage.HD': { error: '#N/A' } },
      },
      { ...BARE_SCORE, entries: [...BARE_SCORE.entries, ...BARE_SCORE.entries] },
      {
        ...BARE_SCORE,
        unitCode: 'XM02',
        entries: [...BARE_SCORE.entries, ...BARE_SCORE.entries],
        stages: { 'stage.TX': 3, 'stage.TK.Q1': 'KAD' },
      },
    ]);
  });

  it('has the stages of the file in their order, and none of its own where the file names none', () => {
    const stages = [
      { code: 'TK', name: 'Tổ kiểm tra', everyPeriod: true },
      { code: 'HD', name: 'Hội đồng', who: 'UBND', deadline: '2027-01-15', unitsExplainBefore: true },
    ];
    expect(draftFromFile({ ...BARE, stages }).stages).toStrictEqual([
      { code: 'TK', name: 'Tổ kiểm tra', who: '', unitsExplainBefore: false, everyPeriod: true },
      { ...stages[1], everyPeriod: false },
    ]);
    expect(draftFromFile(BARE)).not.toHaveProperty('stages');
  });

  it('knows last year where the file does', () => {
    const lastYear = {
      items: [{ code: '1', max: 10 }],
      results: [{ unit: 'XM01', points: { '1': 7 } }],
    };
    expect(draftFromFile({ ...BARE, lastYear }).lastYear).toStrictEqual({
      results: [{ unitCode: 'XM01', code: '1', name: null, points: 7, maximum: 10 }],
      codeMap: [],
    });
  });
});
