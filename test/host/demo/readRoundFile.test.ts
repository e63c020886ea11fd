import { readRoundFile } from '../../../src/host/demo/readRoundFile';
import { communes2026 } from '../../../src/samples/communes2026';

/** What is said of the sample after a change, as "pointer: sentence". */
function problemsOf(change: (file: Record<string, never>) => void): string[] {
  const file = JSON.parse(JSON.stringify(communes2026)) as Record<string, never>;
  change(file);
  const reading = readRoundFile(JSON.stringify(file));
  return reading.ok ? [] : reading.problems.map(({ pointer, sentence }) => `${pointer}: ${sentence}`);
}

/** A node of the file, for a change that the types forbid. */
function at(file: unknown, ...path: readonly (string | number)[]): Record<string, unknown> {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], file) as Record<
    string,
    unknown
  >;
}

describe('readRoundFile', () => {
  it('accepts a round whose entries are wrong: finding them is what the checks are for', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  it('says of a text that is no JSON where it breaks off', () => {
    const reading = readRoundFile('{ "format": ');
    expect(reading.ok ? [] : reading.problems).toEqual([
      { pointer: '', sentence: expect.stringContaining('không phải JSON') as string },
    ]);
  });

  it('reads a file with a byte order mark', () => {
    expect(readRoundFile(`\uFEFF${JSON.stringify(communes2026)}`).ok).toBe(true);
  });

  it('names what is missing, misspelt or of the wrong kind by its pointer, all at once', () => {
    const problems = problemsOf((file) => {
      delete at(file, 'round')['title'];
      at(file, 'framework', 'criteria', 2)['maximum'] = 1;
      at(file, 'framework', 'criteria', 3)['max'] = 'một';
      at(file, 'framework', 'criteria', 4)['code'] = 1.1;
      at(file, 'periods', 0)['deadline'] = '05/04/2026';
    });
    expect(problems).toEqual([
      '/round: thiếu "title".',
      '/periods/0/deadline: phải là ngày dạng yyyy-mm-dd, ví dụ "2026-07-15".',
      '/framework/criteria/2: không có mục nào tên "maximum"; kiểm tra chính tả.',
      '/framework/criteria/3/max: phải là số hoặc văn bản số có tối đa 6 chữ số thập phân, ví dụ 0.5 hoặc "0.5".',
      '/framework/criteria/4/code: phải là văn bản (trong dấu ngoặc kép).',
    ]);
  });

  it('refuses a framework that does not add up, at the row that is wrong', () => {
    const problems = problemsOf((file) => {
      at(file, 'framework', 'criteria', 2)['max'] = 2;
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\/framework\/criteria\/1\/max: .*4,50/);
  });

  it('refuses names that refer to nothing', () => {
    const problems = problemsOf((file) => {
      at(file, 'framework', 'criteria', 2)['due'] = 'Q5';
      at(file, 'units', 0)['group'] = 'TINH';
      at(file, 'classes', 0)['group'] = 'TINH';
      at(file, 'entries', 0)['periods'] = { Q7: { points: 1 } };
      at(file, 'periods', 1)['code'] = 'Q1';
    });
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(
      expect.arrayContaining([
        '/framework/criteria/2/due',
        '/units/0/group',
        '/classes/0/group',
        '/entries/0/periods/Q7',
        '/periods/1/code',
      ]),
    );
  });
});
