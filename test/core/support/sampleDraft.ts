import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import type { RoundDraft } from '../../../src/core/round/draft';

/** A small round with one item of each rule kind, two periods and three units; entries are the test's own. */
export function smallFile(
  entries: readonly RoundFileEntry[] = [],
  change: Partial<RoundFile> = {},
): RoundFile {
  return {
    format: 'cchc-round/1',
    round: { id: 'test', title: 'Đợt thử', organisation: 'Sở Nội vụ', year: 2026, surveyShare: 20 },
    periods: [
      { code: 'Q1', name: 'Quý I', deadline: '2026-04-05' },
      { code: 'NAM', name: 'Năm', deadline: '2026-12-10' },
    ],
    groups: [
      { code: 'XP', name: 'Xã, phường' },
      { code: 'SO', name: 'Sở, ban, ngành' },
    ],
    classes: [
      { group: '', name: 'Tốt', atLeast: 80 },
      { group: '', name: 'Khá', atLeast: 65 },
    ],
    framework: {
      name: 'Bộ tiêu chí thử',
      version: 1,
      criteria: [
        { code: '1', level: 1, name: 'Chỉ đạo, điều hành', max: 50 },
        { code: '1.1', level: 2, name: 'Kế hoạch', max: 20 },
        {
          code: '1.1.1',
          level: 3,
          name: 'Ban hành kế hoạch',
          max: 10,
          source: 'self',
          rule: 'Chọn mức',
          parameters: 'Kịp thời: 10; Chậm: 5; Không: 0',
          evidence: 'Kế hoạch',
          appraiser: 'Văn phòng',
          evidenceRequired: true,
          due: 'Q1',
        },
        {
          code: '1.1.2',
          level: 3,
          name: 'Mức độ thực hiện',
          max: 10,
          source: 'self',
          rule: 'Khoảng tỷ lệ',
          parameters: '> 90 %: 10; 70 % – 90 %: 5; < 70 %: 0',
          evidence: 'Báo cáo',
          appraiser: 'Văn phòng',
          due: 'NAM',
        },
        {
          code: '1.2',
          level: 2,
          name: 'Sáng kiến',
          max: 30,
          source: 'self',
          rule: 'Chấm điểm trực tiếp',
          parameters: 'bước 0,1',
          evidence: 'Báo cáo',
          appraiser: 'Văn phòng',
          due: 'Q1',
          notApplicable: true,
        },
        { code: '2', level: 1, name: 'Thủ tục hành chính', max: 50 },
        {
          code: '2.1',
          level: 2,
          name: 'Hồ sơ đúng hạn',
          max: 30,
          source: 'self',
          rule: 'Tỷ lệ',
          parameters: 'sàn 80 %',
          evidence: 'Báo cáo',
          appraiser: 'Văn phòng',
          due: 'NAM',
        },
        {
          code: '2.2',
          level: 2,
          name: 'Hài lòng',
          max: 20,
          source: 'survey',
          rule: 'Chấm điểm trực tiếp',
          due: 'NAM',
        },
      ],
    },
    units: [
      { code: 'XM01', name: 'Xã Mẫu 01', group: 'XP', lastYear: { index: 80, rank: 3 } },
      { code: 'XM02', name: 'Xã Mẫu 02', group: 'XP' },
      { code: 'XM03', name: 'Xã Mẫu 03', group: 'XP' },
    ],
    entries,
    ...change,
  };
}

export function smallDraft(
  entries: readonly RoundFileEntry[] = [],
  change: Partial<RoundFile> = {},
): RoundDraft {
  return draftFromFile(smallFile(entries, change));
}
