import fc from 'fast-check';
import { buildFramework } from '../../../src/core/framework/build';
import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import type { Framework } from '../../../src/core/framework/framework';
import { findOfficialColumns } from '../../../src/sheets/official/officialColumns';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTable } from '../../../src/sheets/officialTable';
import { criterion } from '../sampleDraft';
import { writeOfficial, type Look } from './writeOfficial';

const WORDS = [
  'Công khai',
  'Tổng số hồ sơ',
  'Ban hành',
  'kịp thời',
  'đúng hạn',
  'Không',
  'kế hoạch',
  'một cửa',
];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

/** A maximum of whole quarters, and the rules that such an item may have. */
const scored = fc.integer({ min: 1, max: 12 }).chain((quarters) => {
  const maximum = quarters / 4;
  const text = (value: number): string => String(value).replace('.', ',');
  const rules = fc.oneof(
    fc.constant(['Chấm điểm trực tiếp', '']),
    fc.constant(['Có/Không', `Có: ${text(maximum)}\nKhông: 0`]),
    fc
      .uniqueArray(phrase, { minLength: 2, maxLength: 4 })
      .map((labels) => [
        'Chọn mức',
        labels.map((label, at) => `${label}: ${at === 0 ? text(maximum) : '0'}`).join('\n'),
      ]),
    fc
      .integer({ min: 1, max: 99 })
      .map((edge) => ['Khoảng tỷ lệ', `≥ ${edge} %: ${text(maximum)}\n< ${edge} %: 0`]),
    fc
      .integer({ min: 1, max: 99 })
      .map((edge) => ['Khoảng tỷ lệ', `≥ ${edge} %: tỷ lệ × tối đa\n< ${edge} %: 0`]),
    fc.integer({ min: 1, max: 99 }).map((edge) => ['Tỷ lệ', `sàn ${edge} %`]),
    fc.constantFrom('trừ ', '').map((sign) => ['Đếm', `mỗi văn bản ${sign}0,25`]),
    fc.constant(['Mức phần trăm', 'Tuân thủ đầy đủ: 100 %\nCó sai sót: 33,3 %']),
    fc.constant(['Danh mục', `Phần một: ${text(maximum / 5)}\nPhần hai: ${text((maximum * 4) / 5)}`]),
  );
  return fc.record({
    name: phrase,
    maximum: fc.constant(maximum),
    rule: rules,
    isSurvey: fc.boolean(),
  });
});

type Scored = typeof scored extends fc.Arbitrary<infer T> ? T : never;

/** Fields of criteria, each an item or a list of items, with sums and codes as they should be. */
const frameworks = fc
  .array(
    fc.record({
      name: phrase,
      criteria: fc.array(fc.oneof(scored, fc.array(scored, { minLength: 1, maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((fields) =>
    fields.flatMap(({ name, criteria }, field) => [
      criterion({ code: `${field + 1}`, level: 'Lĩnh vực', name, maximum: sum(criteria.flat()) }),
      ...criteria.flatMap((one, at) => {
        const code = `${field + 1}.${at + 1}`;
        if (!Array.isArray(one)) {
          return [itemRow(code, 'Tiêu chí', one)];
        }
        const parent = criterion({ code, level: 'Tiêu chí', name: 'Nhóm mục', maximum: sum(one) });
        return [
          parent,
          ...one.map((each, last) => itemRow(`${code}.${last + 1}`, 'Tiêu chí thành phần', each)),
        ];
      }),
    ]),
  );

const sum = (items: readonly Scored[]): number => items.reduce((total, { maximum }) => total + maximum, 0);

function itemRow(code: string, level: string, { name, maximum, rule, isSurvey }: Scored): CriterionRow {
  const [kind = '', parameters = ''] = rule;
  const source = isSurvey ? 'Điều tra XHH' : 'Tự chấm';
  return criterion({ code, level, name, maximum, source, rule: kind, parameters });
}

const looks: fc.Arbitrary<Look> = fc.record({
  codes: fc.constantFrom('arabic', 'roman', 'romanStem'),
  decimals: fc.constantFrom('number', 'comma'),
  points: fc.constantFrom('colon', 'column', 'brackets'),
  bullet: fc.constantFrom('', '- ', '+ ', '• '),
  heading: fc.constantFrom('one row', 'two rows'),
  blankRows: fc.boolean(),
});

const treeOf = (criteria: readonly CriterionRow[]): Framework =>
  buildFramework({ name: '', version: 1 }, criteria, [], []).framework;

describe('a framework written as an official table', () => {
  it('is read back as the same framework, and nothing but assumptions is reported', () => {
    fc.assert(
      fc.property(frameworks, looks, (criteria, look) => {
        const reading = readOfficialTable(writeOfficial(criteria, look));
        expect(reading.findings.filter(({ code }) => code !== 'optionsAddUp')).toEqual([]);
        expect(treeOf(reading.criteria)).toEqual(treeOf(criteria));
      }),
      { numRuns: 150 },
    );
  });

  it('knows the cell of each of its rows', () => {
    fc.assert(
      fc.property(frameworks, looks, (criteria, look) => {
        const grid = writeOfficial(criteria, look);
        const { origin } = readOfficialTable(grid);
        const column = (origin?.columns.get('name') ?? 0) - grid.column;
        const names = origin?.rows.map((row) => grid.values[row - grid.row]?.[column]);
        expect(names).toEqual(criteria.map(({ name }) => name));
      }),
      { numRuns: 50 },
    );
  });
});

describe('any grid', () => {
  const anyCell: fc.Arbitrary<GridValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom('STT', 'Tiêu chí', 'Điểm tối đa', 'Tổng cộng', 'Điều tra XHH') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('1', '1.1', 'I', 'A', '1.1.1.1', '(1)', 'Nơi nhận:', '- Đạt: 1'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Trên 90 %: 2', '(b/a) × điểm tối đa', 'Mỗi lượt 0,5 điểm', '\n\n'),
    },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant({ error: '#DIV/0!' }),
  );
  const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 14 });
  const heading: GridValue[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm', 'Điều tra XHH'];

  it('is read without an exception, one row of criteria for each code that it takes', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, hasHeading) => {
        const grid = { sheet: 'S', row: 0, column: 0, values: hasHeading ? [heading, ...rows] : rows };
        const { criteria, findings, origin } = readOfficialTable(grid);
        expect(criteria).toHaveLength(origin?.rows.length ?? 0);
        expect(findOfficialColumns(grid) === undefined).toBe(findings[0]?.code === 'officialHeadingMissing');
        treeOf(criteria);
      }),
      { numRuns: 300 },
    );
  });
});
