import { buildRound } from '../../core/round/build';
import type { Round } from '../../core/round/round';
import { draftFromFile } from '../../core/roundFile/draftFromFile';
import type { RoundFileCriterion } from '../../core/roundFile/roundFile';

/** All communes of the country after the reform of 2025, in its 34 provinces. */
const UNITS = 3_321;
const GROUPS = 34;
/** 8 × 3 × 5 is 120 items. */
const FIELDS = 8;
const CRITERIA = 3;
const ITEMS = 5;
const PERIODS = [
  { code: 'Q1', name: 'Quý I' },
  { code: '6T', name: '6 tháng' },
  { code: '9T', name: '9 tháng' },
  { code: 'NAM', name: 'Năm' },
];

/** A synthetic round as large as the country; its entries are made apart (nationalEntries.ts). */
export function nationalRound(): Round {
  const groups = Array.from({ length: GROUPS }, (_, group) => ({
    code: `T${group + 1}`,
    name: `Tỉnh Mẫu ${group + 1}`,
  }));
  const { round, findings } = buildRound(
    draftFromFile({
      format: 'cchc-round/1',
      round: { id: 'national', title: 'Đợt mẫu toàn quốc', organisation: 'Mẫu', year: 2026, sample: true },
      periods: PERIODS,
      groups,
      classes: [
        { group: '', name: 'Tốt', atLeast: 80 },
        { group: '', name: 'Khá', atLeast: 65 },
      ],
      framework: { name: 'Bộ tiêu chí mẫu toàn quốc', version: 1, criteria: criteria() },
      units: Array.from({ length: UNITS }, (_, unit) => ({
        code: `X${unit + 1}`,
        name: `Xã Mẫu ${unit + 1}`,
        group: `T${Math.floor((unit * GROUPS) / UNITS) + 1}`,
      })),
    }),
  );
  const error = findings.find(({ severity }) => severity === 'error');
  if (error) {
    throw new Error(`The synthetic round has a finding: ${error.code}`);
  }
  return round;
}

/** Criteria of 4, 4 and 4,5 points, so that eight fields make a hundred; the last two are of the survey. */
function criteria(): RoundFileCriterion[] {
  const rows: RoundFileCriterion[] = [];
  for (let field = 1; field <= FIELDS; field += 1) {
    rows.push({ code: `${field}`, level: 1, name: `Lĩnh vực ${field}`, max: 12.5 });
    for (let criterion = 1; criterion <= CRITERIA; criterion += 1) {
      const code = `${field}.${criterion}`;
      const isLast = criterion === CRITERIA;
      rows.push({ code, level: 2, name: `Tiêu chí ${code}`, max: isLast ? 4.5 : 4 });
      for (let item = 1; item <= ITEMS; item += 1) {
        const max = item <= (isLast ? 4 : 3) ? 1 : 0.5;
        rows.push(itemRow(`${code}.${item}`, max, field === FIELDS && criterion > 1, item + criterion));
      }
    }
  }
  return rows;
}

/** Each falls due in one of the four periods, the survey in the year. */
function itemRow(code: string, max: number, isSurvey: boolean, turn: number): RoundFileCriterion {
  const due = PERIODS[isSurvey ? PERIODS.length - 1 : turn % PERIODS.length];
  return {
    code,
    level: 3,
    name: `Tiêu chí thành phần ${code}`,
    max,
    source: isSurvey ? 'survey' : 'self',
    rule: 'Chấm điểm trực tiếp',
    ...(due && { due: due.code }),
    notApplicable: true,
  };
}
