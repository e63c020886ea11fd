import { USUAL_STAGES } from '../../src/core/setup/stage';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import type { RoundDraft } from '../../src/core/round/draft';

const ITEMS = ['1.1', '1.2', '1.10'] as const;

/** A round of so many units with three items; every unit has an entry for each. */
export function draftOf(unitCount: number): RoundDraft {
  const units = Array.from({ length: unitCount }, (_, index) => `0${index + 1}`);
  const file: RoundFile = {
    format: 'cchc-round/1',
    round: {
      id: 'THU-2026',
      title: 'Đợt thử 2026',
      organisation: 'Sở Nội vụ',
      year: 2026,
      sample: true,
      policy: { ranking: 'dense', rankDecimals: 2, shownDecimals: 2 },
    },
    stages: USUAL_STAGES,
    periods: [
      { code: 'Q1', name: 'Quý I', deadline: '2026-04-05' },
      { code: 'NAM', name: 'Năm', deadline: '2026-12-15' },
    ],
    groups: [{ code: 'XA', name: 'Xã' }],
    classes: [{ group: '', name: 'Tốt', atLeast: '80' }],
    framework: {
      name: 'Bộ tiêu chí thử',
      version: 1,
      criteria: [
        { code: '1', level: 1, name: 'Chỉ đạo', max: 3 },
        ...ITEMS.map(
          (code) =>
            ({
              code,
              level: 2,
              name: `Mục ${code}`,
              max: 1,
              source: 'self',
              rule: 'Chấm điểm trực tiếp',
              parameters: 'bước 0,25',
              evidence: '=Báo cáo',
            }) as const,
        ),
      ],
    },
    units: units.map((code) => ({ code, name: `Đơn vị ${code}`, group: 'XA' })),
    entries: units.flatMap((unit) =>
      ITEMS.map((item) => ({
        unit,
        item,
        periods: { Q1: { data: null, points: 0.25 }, NAM: { data: null, points: 0.75 } },
        evidence: '-12/QĐ',
        note: '1/2',
      })),
    ),
  };
  return draftFromFile(file);
}
