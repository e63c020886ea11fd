import type { CellInput } from '../../../src/core/cells/cell';
import { buildRound } from '../../../src/core/round/build';
import { readSubmissions, type SubmissionsReading } from '../../../src/core/submissions/readSubmissions';
import type { SubmissionRow } from '../../../src/core/rows/submissionRow';
import { decisionWord, DECISION_CHOICES, STATUS_CHOICES } from '../../../src/core/submissions/words';
import { smallDraft } from '../support/sampleDraft';
import { BLANK_SUBMISSION, submissionRow } from '../support/submissionRow';

const { round } = buildRound(smallDraft());
const read = (...rows: SubmissionRow[]): SubmissionsReading => readSubmissions(round, rows);

describe('a row of the table of submissions', () => {
  it('is understood whole, dates as cells hold them', () => {
    const rows = [
      submissionRow(' XM02 ', 'NAM', {
        sentOut: '01/03/2026',
        received: 46_120,
        file: ' phieu.xlsx ',
        status: 'Cần sửa',
        errors: 2,
        warnings: '13',
        content: 'a1b2',
        note: ' Sửa: H12 ',
      }),
      submissionRow('XM01', 'Q1', { status: 'Đã phát' }),
    ];
    expect(read(BLANK_SUBMISSION, ...rows)).toEqual({
      submissions: [
        {
          row: 1,
          unit: 1,
          period: 1,
          status: 'toFix',
          sentOut: '2026-03-01',
          received: '2026-04-08',
          file: 'phieu.xlsx',
          errors: 2,
          warnings: 13,
          content: 'a1b2',
          note: 'Sửa: H12',
        },
        {
          row: 2,
          unit: 0,
          period: 0,
          status: 'sentOut',
          file: '',
          errors: 0,
          warnings: 0,
          content: '',
          note: '',
        },
      ],
      findings: [],
    });
  });

  it('has no keys for dates that are not there', () => {
    const [submission] = read(submissionRow('XM01', 'Q1', { status: 'Đã phát' })).submissions;
    expect(Object.keys(submission ?? {})).toEqual([
      'row',
      'unit',
      'period',
      'status',
      'file',
      'errors',
      'warnings',
      'content',
      'note',
    ]);
  });

  it.each<[CellInput, number]>([
    ['7', 7],
    [123_456_789, 123_456_789],
    [1_234_567_890, 0],
    ['2 lỗi', 0],
    ['khoảng 2', 0],
    [-1, 0],
    [1.5, 0],
    [{ error: '#N/A' }, 0],
  ])('counts findings in whole numbers: %j is %s', (errors, expected) => {
    expect(read(submissionRow('XM01', 'Q1', { status: 'Cần sửa', errors })).submissions).toMatchObject([
      { errors: expected },
    ]);
  });

  it('tells everything that is wrong with it at once, with the unit where that is known', () => {
    const wrong = { status: 'Xong', sentOut: 'hôm qua', received: '31/02/2026' };
    const { submissions, findings } = read(
      submissionRow('XM99', 'Q9', { status: 'Đã nhận' }),
      submissionRow('XM02', 'Q1', wrong),
    );
    expect(submissions).toEqual([]);
    const found = (
      code: string,
      row: number,
      column: string,
      unit: string | undefined,
      text: string,
    ): unknown => ({
      code,
      severity: 'error',
      place: { table: 'submissions', row, column },
      ...(unit !== undefined && { unit }),
      parameters: { text },
    });
    expect(findings).toEqual([
      found('submissionUnitUnknown', 0, 'unitCode', undefined, 'XM99'),
      found('submissionPeriodUnknown', 0, 'periodCode', undefined, 'Q9'),
      found('submissionStatusUnknown', 1, 'status', 'XM02', 'Xong'),
      found('submissionDateInvalid', 1, 'sentOut', 'XM02', 'hôm qua'),
      found('submissionDateInvalid', 1, 'received', 'XM02', '31/02/2026'),
    ]);
  });

  it('is not passed over where anything stands in it', () => {
    expect(read({ ...BLANK_SUBMISSION, note: 'xem lại' }).findings.map(({ code }) => code)).toEqual([
      'submissionUnitUnknown',
      'submissionPeriodUnknown',
      'submissionStatusUnknown',
    ]);
    expect(read({ ...BLANK_SUBMISSION, note: '  ' }).findings).toEqual([]);
  });
});

describe('the words of the table of submissions', () => {
  it.each([
    ['Đã phát', 'Sent out', 'sentOut'],
    ['Đã nhận', 'Received', 'received'],
    ['Đã thay', 'Replaced', 'replaced'],
    ['Không dùng', 'Not used', 'notUsed'],
    ['Cần sửa', 'To fix', 'toFix'],
  ])('are read in both languages, any case and spacing: %s, %s', (vietnamese, english, status) => {
    const words = [vietnamese, english, vietnamese.toUpperCase().replace(' ', '  ')];
    expect(STATUS_CHOICES).toContain(vietnamese);
    expect(
      read(...words.map((word) => submissionRow('XM01', 'Q1', { status: word }))).submissions,
    ).toMatchObject([{ status }, { status }, { status }]);
  });

  it('offer the decisions in Vietnamese', () => {
    expect(DECISION_CHOICES).toEqual(['Dùng bản mới', 'Giữ bản cũ']);
    expect(decisionWord('keepOld')).toBe('Giữ bản cũ');
  });
});
