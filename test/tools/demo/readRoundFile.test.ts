import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { communes2026 } from '../../../src/samples/communes2026';
import { readRoundFile } from '../../../src/tools/demo/readRoundFile';
import printedSums from '../../core/cases/p06b_last_year_field.json';
import { sectionFile } from '../../core/support/sectionDraft';

const example: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../docs/example-round.json'), 'utf8'),
);

/** What is said of the sample, or another file, after a change, as "pointer: sentence". */
function problemsOf(change: (file: Record<string, never>) => void, of: unknown = communes2026): string[] {
  const file = JSON.parse(JSON.stringify(of)) as Record<string, never>;
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

  it('accepts printed sums of last year that differ from their items, which is a warning', () => {
    expect(problemsOf(() => undefined, printedSums)).toEqual([]);
  });

  it('accepts stages of the round, and refuses points of one that it does not have or does not count there', () => {
    const change = (file: Record<string, never>): void => {
      const entry = { unit: 'XM01', item: '1.2' };
      Object.assign(file, {
        stages: [
          { code: 'TK', name: 'Tổ kiểm tra', everyPeriod: true },
          { code: 'HD', name: 'Hội đồng' },
          { code: 'HD', name: 'hội đồng' },
        ],
        entries: [
          { ...entry, stages: { HD: 5 }, periods: { NAM: { stages: { TK: 4 } } } },
          { ...entry, stages: { TK: 5 }, periods: { NAM: { stages: { HD: 4 } } }, council: 3 },
        ],
      });
    };
    expect(problemsOf(change, sectionFile())).toEqual([
      '/stages/2/code: mã "HD" đã dùng ở trên.',
      expect.stringMatching(/^\/stages\/2\/name: /u),
      expect.stringMatching(/^\/entries\/1\/council: /u),
      '/entries/1/stages/TK: không có cấp thẩm định "TK" cho điểm ở đây.',
      '/entries/1/periods/NAM/stages/HD: không có cấp thẩm định "HD" cho điểm ở đây.',
    ]);
  });

  it('says of a text that is no JSON where it breaks off', () => {
    const reading = readRoundFile('{ "format": ');
    expect(reading.ok ? [] : reading.problems).toEqual([
      { pointer: '', sentence: expect.stringContaining('không phải JSON') as string },
    ]);
  });

  it('refuses what contradicts itself outside the tree', () => {
    const file = sectionFile();
    expect(problemsOf(() => undefined, file)).toEqual([]);
    const penalty = file.framework.criteria.findIndex(({ level }) => level === 'penalty');
    const problems = problemsOf((changed) => {
      at(changed, 'framework', 'criteria', penalty)['level'] = 'bonus';
      at(changed, 'framework', 'criteria', penalty + 1)['noCaseFullPoints'] = true;
    }, file);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      `/framework/criteria/${penalty}/level`,
      `/framework/criteria/${penalty + 1}/noCaseFullPoints`,
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

describe('readRoundFile with what contradicts itself', () => {
  const pointersOf = (change: (file: unknown) => void): string[] =>
    problemsOf(change, example).map((problem) => problem.split(': ')[0] ?? '');

  it.each<[string, string, (file: unknown) => void]>([
    ['a unit that stands twice', '/units/1/code', (file) => (at(file, 'units', 1)['code'] = 'X1')],
    [
      'a group that stands twice',
      '/groups/1/code',
      (file) => {
        at(file)['groups'] = [
          { code: 'XA', name: 'Xã' },
          { code: 'XA', name: 'Phường' },
        ];
      },
    ],
    [
      'a criterion that stands twice',
      '/framework/criteria/3/code',
      (file) => (at(file, 'framework', 'criteria', 3)['code'] = '1.1.1'),
    ],
    ['a class that stands twice', '/classes/1/name', (file) => (at(file, 'classes', 1)['name'] = 'Tốt')],
    [
      'two classes from the same index on',
      '/classes/1/atLeast',
      (file) => (at(file, 'classes', 1)['atLeast'] = 80),
    ],
    [
      'a class that nobody can reach',
      '/classes/0/atLeast',
      (file) => (at(file, 'classes', 0)['atLeast'] = 100.5),
    ],
    [
      'a bound with seven decimals',
      '/classes/0/atLeast',
      (file) => (at(file, 'classes', 0)['atLeast'] = 80.1234567),
    ],
    [
      'an index below zero',
      '/units/0/lastYear/index',
      (file) => (at(file, 'units', 0, 'lastYear')['index'] = -1),
    ],
    [
      'a day that does not exist',
      '/periods/0/deadline',
      (file) => (at(file, 'periods', 0)['deadline'] = '2026-02-30'),
    ],
    [
      'deadlines in another order than the periods',
      '/periods/1/deadline',
      (file) => (at(file, 'periods', 1)['deadline'] = '2026-07-04'),
    ],
    [
      'tie-breakers that nobody knows',
      '/round/policy/tieBreakers',
      (file) => (at(file, 'round', 'policy')['tieBreakers'] = 'bốc thăm'),
    ],
    [
      'a tie-breaker of no field',
      '/round/policy/tieBreakers',
      (file) => (at(file, 'round', 'policy')['tieBreakers'] = 'lĩnh vực 9'),
    ],
    [
      'a rank that decides on seven decimals',
      '/round/policy/rankDecimals',
      (file) => (at(file, 'round', 'policy')['rankDecimals'] = 7),
    ],
    ['a cell that is a list', '/entries/4/survey', (file) => (at(file, 'entries', 4)['survey'] = [1])],
    [
      'a group that no item can be for',
      '/framework/criteria/2/groups',
      (file) => (at(file, 'framework', 'criteria', 2)['groups'] = ['TINH']),
    ],
  ])('refuses %s, at its place', (_, pointer, change) => {
    expect(pointersOf(change)[0]).toBe(pointer);
  });

  it.each<[string, string, (lastYear: Record<string, unknown>) => void]>([
    [
      'a unit that there is not',
      '/lastYear/results/0/unit',
      (year) => (at(year, 'results', 0)['unit'] = 'X9'),
    ],
    [
      'results of a unit twice',
      '/lastYear/results/1/unit',
      (year) => (at(year, 'results', 1)['unit'] = 'X1'),
    ],
    ['an item twice', '/lastYear/items/1/code', (year) => (at(year, 'items', 1)['code'] = '1.1')],
    [
      'points of an unknown item',
      '/lastYear/results/0/points/9~1',
      (year) => (at(year, 'results', 0, 'points')['9/'] = 1),
    ],
    [
      'points above the maximum',
      '/lastYear/results/1/points/2.3',
      (year) => (at(year, 'results', 1, 'points')['2.3'] = '10.5'),
    ],
    [
      'points below zero',
      '/lastYear/results/1/points/2.3',
      (year) => (at(year, 'results', 1, 'points')['2.3'] = -1),
    ],
    [
      'points that are a word',
      '/lastYear/results/1/points/2.3',
      (year) => (at(year, 'results', 1, 'points')['2.3'] = 'tốt'),
    ],
    ['a maximum below zero', '/lastYear/items/4/max', (year) => (at(year, 'items', 4)['max'] = -10)],
    [
      'an old code that last year had not',
      '/lastYear/codeMap/2/from',
      (year) => (at(year, 'codeMap', 2)['from'] = '9'),
    ],
    [
      'a new code that this year has not',
      '/lastYear/codeMap/2/to',
      (year) => (at(year, 'codeMap', 2)['to'] = '9'),
    ],
    [
      'a link that stands twice',
      '/lastYear/codeMap/7/to',
      (year) => (year['codeMap'] as unknown[]).push({ from: '1.1', to: '1.1.1' }),
    ],
    ['a key that nobody knows', '/lastYear', (year) => (year['weights'] = {})],
  ])('refuses in last year %s', (_, pointer, change) => {
    expect(pointersOf((file) => change(at(file, 'lastYear')))).toContain(pointer);
  });

  it('says an error of last year’s framework once, not once for every unit', () => {
    const problems = problemsOf((file) => (at(file, 'lastYear', 'items', 4)['max'] = -10), example);
    expect(problems.filter((problem) => problem.startsWith('/lastYear/items/4/max'))).toHaveLength(1);
  });

  it('leaves to the checks what entries of unknown units and items say, and what stands twice', () => {
    const change = (file: Record<string, never>): void => {
      const entries = at(file)['entries'] as unknown[];
      entries.push({ unit: 'X9', item: '1.1.1' }, { unit: 'X1', item: '9' }, entries[0]);
    };
    expect(problemsOf(change, example)).toEqual([]);
  });
});
