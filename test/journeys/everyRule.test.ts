import { layoutOf } from '../../src/sheets/results/registry';
import { analyseRound, type RoundAnalysis } from '../../src/core/analysis/analyse';
import type { RoundDraft } from '../../src/core/round/draft';
import type { CriterionRow } from '../../src/core/rows/criterionRow';
import type { CellInput } from '../../src/core/cells/cell';
import type { ScoreRow } from '../../src/core/rows/scoreRow';
import type { Finding } from '../../src/core/finding/finding';
import { sectionScoreOf, totalOf } from '../../src/core/scoring/scores';
import { collectForms } from '../../src/files/collect/collectForms';
import { type ChosenFile } from '../../src/files/collect/chosenFile';
import { renderForms } from '../../src/files/forms';
import { fillForm } from '../../src/tools/demo/fillForm';
import { readRound } from '../../src/tools/demo/readRound';
import { chosenFile } from '../../src/tools/demo/receiveFiles';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import type { CollectedForm } from '../../src/sheets/collect/collected.types';
import { cellAddress } from '../../src/sheets/grid/address';
import type { Grid } from '../../src/sheets/grid/grid';
import { locate } from '../../src/sheets/tables/origins';
import { lockFramework } from '../../src/workbook/lockFramework';
import { readSheet } from '../../src/workbook/readSheet';
import { receiveForms } from '../../src/workbook/receiveForms';
import { renewScoreSheet } from '../../src/workbook/renewScoreSheet';
import { startRound } from '../../src/workbook/startRound';
import { writeResultSheet } from '../../src/workbook/writeResult';
import { points } from '../core/support/rules';
import { amountOf, rulesTable, type RuleExample } from '../docs/rulesTable';
import { isRefusedAt } from '../host/isRefusedAt';
import { criterion, SAMPLE_DRAFT, score, unit } from '../sheets/sampleDraft';

/** After the last deadline. */
const AS_OF = '2026-12-31';
const CRITERIA = 'Bộ tiêu chí';
const SCORES = 'Điểm';

const examples = rulesTable();
const surveys = examples.filter(({ name }) => name.startsWith('Khảo sát'));

/** What nobody can mean, by kind of rule. */
const NONSENSE: Readonly<Record<string, CellInput>> = {
  'Chấm điểm trực tiếp': 99,
  'Chọn mức': 'Có lẽ',
  'Có/Không': 'Có lẽ',
  'Khoảng tỷ lệ': '5/0',
  'Khoảng số': -1,
  'Tỷ lệ': '5/0',
  Đếm: 2.5,
  'Danh mục': '1, 9',
  'Mức phần trăm': 'Có lẽ',
  'Khảo sát tỷ lệ': '5/0',
  'Khảo sát điểm trung bình': 99,
  'Khảo sát có trọng số': '12; ; 5; 3',
};

/** An item of a framework that nobody told yet how it is scored. */
function undecided(row: Partial<CriterionRow>): CriterionRow {
  return criterion({
    level: 'Tiêu chí',
    evidence: 'Báo cáo',
    appraiser: 'Sở Nội vụ',
    duePeriod: '6T',
    ...row,
  });
}

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 1_000_000), 0) / 1_000_000;

const FIRST_FIELD = examples.map(({ name, maximum }, index) =>
  undecided({ code: `1.${index + 1}`, name: `${name} ${index + 1}`, maximum, source: 'Tự chấm' }),
);
const SECOND_FIELD = surveys.map(({ name, maximum }, index) =>
  undecided({ code: `2.${index + 1}`, name: `${name}, điều tra`, maximum, source: 'Điều tra XHH' }),
);
const THIRD_FIELD = [
  undecided({ code: '3.1', name: 'Có thể không áp dụng', maximum: 3, source: 'Tự chấm' }),
  undecided({ code: '3.2', name: 'Có thể không phát sinh', maximum: 2, source: 'Tự chấm' }),
];
const ITEMS_OF_THE_TREE = [...FIRST_FIELD, ...SECOND_FIELD, ...THIRD_FIELD];
const SECTIONS = [
  criterion({ code: 'T', level: 'Điểm thưởng', name: 'Điểm thưởng', maximum: 5 }),
  undecided({ code: 'T.1', name: 'Sáng kiến', maximum: 4, source: 'Tự chấm' }),
  undecided({ code: 'T.2', name: 'Khen thưởng', maximum: 3, source: 'Tự chấm' }),
  criterion({ code: 'P', level: 'Điểm trừ', name: 'Điểm trừ', maximum: 4 }),
  undecided({ code: 'P.1', name: 'Báo cáo trễ', maximum: 4, source: 'Tự chấm' }),
];

function field(code: string, items: readonly CriterionRow[]): CriterionRow[] {
  const maximum = sum(items.map((item) => Number(item.maximum)));
  return [criterion({ code, level: 'Lĩnh vực', name: `Lĩnh vực ${code}`, maximum }), ...items];
}

/** A round whose framework has its items, and not one rule. */
const WITHOUT_RULES: RoundDraft = {
  ...SAMPLE_DRAFT,
  settings: {
    ...SAMPLE_DRAFT.settings,
    frameworkLocked: false,
    declaredTotal: points(sum(ITEMS_OF_THE_TREE.map(({ maximum }) => Number(maximum)))),
  },
  criteria: [
    ...field('1', FIRST_FIELD),
    ...field('2', SECOND_FIELD),
    ...field('3', THIRD_FIELD),
    ...SECTIONS,
  ],
  units: ['A', 'B', 'C'].map((code) => unit({ code, name: `Xã Mẫu ${code}`, group: 'XA' })),
  scores: [],
};

/** By column key. */
type Setup = Readonly<Partial<Record<keyof CriterionRow, string>>>;

/** What the department types into the row of each item, by code. */
const TYPED: ReadonlyMap<string, Setup> = new Map<string, Setup>([
  ...examples.map(({ name, parameters }, at) => [`1.${at + 1}`, { rule: name, parameters }] as const),
  ...surveys.map(({ name, parameters }, at) => [`2.${at + 1}`, { rule: name, parameters }] as const),
  ['3.1', { rule: 'Chấm điểm trực tiếp', parameters: 'bước 0,5', notApplicableAllowed: 'x' }],
  ['3.2', { rule: 'Tỷ lệ', parameters: 'sàn 50 %', noCaseFullPoints: 'x' }],
  ['T.1', { rule: 'Chấm điểm trực tiếp', parameters: 'bước 0,5' }],
  ['T.2', { rule: 'Có/Không', parameters: 'Có: 3\nKhông: 0' }],
  ['P.1', { rule: 'Đếm', parameters: 'mỗi lần 0,5' }],
]);

/** A cell of a form as somebody types it: a number where it is one; a mean without its scale, which is printed. */
function typedCell({ name, data }: RuleExample): CellInput {
  const text = name === 'Khảo sát điểm trung bình' ? data.replace('/5', '') : data;
  const amount = /\s/.test(text) ? Number.NaN : amountOf(text);
  return Number.isNaN(amount) ? text : amount;
}

function answers(unitCode: string, more: Readonly<Record<string, readonly [CellInput, CellInput]>>): Answers {
  const cells: [string, readonly [CellInput, CellInput]][] = examples.map((example, at) => [
    `1.${at + 1}`,
    example.data === '' ? [null, example.points] : [typedCell(example), null],
  ]);
  return new Map(
    [...cells, ...Object.entries(more)].map(([code, entry]) => [code, rowOf(unitCode, code, entry)]),
  );
}
type Answers = ReadonlyMap<string, ScoreRow>;

function rowOf(
  unitCode: string,
  itemCode: string,
  [data, points]: readonly [CellInput, CellInput],
): ScoreRow {
  return score({
    unitCode,
    itemCode,
    entries: [
      { data, points },
      { data: null, points: null },
    ],
  });
}

const GOOD = answers('A', {
  '3.1': [null, 2.5],
  '3.2': ['KPS', null],
  'T.1': [null, 3.5],
  'T.2': ['Có', null],
  'P.1': [4, null],
});
const NOT_APPLICABLE = answers('B', { '3.1': [null, 'KAD'], '3.2': ['3/4', null] });
const WRONG: Answers = new Map(
  examples.map(({ name, data }, at) => {
    const code = `1.${at + 1}`;
    const wrong = NONSENSE[name] ?? null;
    return [code, rowOf('C', code, data === '' ? [null, wrong] : [wrong, null])];
  }),
);

let book: EmbeddedWorkbook;
beforeAll(async () => {
  book = await openEmbeddedWorkbook();
  await startRound(WITHOUT_RULES);
});
afterAll(() => book.close());

/** The findings of the workbook as the pane shows them. */
async function check(): Promise<{ setup: Finding[]; entries: Finding[]; analysis: RoundAnalysis }> {
  const { draft, origins, findings } = (await readRound()).reading;
  const analysis = analyseRound(draft, AS_OF);
  return {
    analysis,
    setup: [...findings, ...analysis.setupFindings].map((finding) => locate(finding, origins)),
    entries: analysis.entryFindings.map((finding) => locate(finding, origins)),
  };
}

/** The cell of a row, found by codes, under a heading. */
function cellOf(grid: Grid, codes: readonly string[], heading: string): string {
  const headingAt = grid.values.findIndex((row) => row.includes(heading));
  const column = grid.values[headingAt]?.indexOf(heading) ?? -1;
  const row = grid.values.findIndex(
    (values, at) => at > headingAt && codes.every((code) => values.includes(code)),
  );
  return cellAddress(grid.row + row, grid.column + column);
}

interface Typing {
  readonly codes: readonly string[];
  readonly heading: string;
  readonly value: string | number;
}

/** Types into cells of a sheet as a user would: what Excel's own validation refuses is told, not written. */
async function type(sheetName: string, typings: readonly Typing[]): Promise<string[]> {
  const grid = await readSheet(sheetName);
  const refused: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const { codes, heading, value } of typings) {
      const address = cellOf(grid, codes, heading);
      if (await isRefusedAt(book, sheetName, address, value)) {
        refused.push(address);
      } else {
        sheet.getRange(address).values = [[value]];
      }
    }
    await context.sync();
  });
  return refused;
}

const HEADINGS: Readonly<Record<string, string>> = {
  rule: 'Cách chấm',
  parameters: 'Tham số',
  notApplicableAllowed: 'Cho phép không áp dụng',
  noCaseFullPoints: 'Không phát sinh = đủ điểm',
};

function setUp(change: (key: string, text: string) => string = (_, text) => text): Promise<string[]> {
  return type(
    CRITERIA,
    [...TYPED].flatMap(([code, cells]) =>
      Object.entries(cells).map(([key, text]) => ({
        codes: [code],
        heading: HEADINGS[key] ?? '',
        value: change(key, text),
      })),
    ),
  );
}

/** Sends the form out, has it filled, and takes it back. */
async function comesBack(unitIndex: number, entries: Answers): Promise<CollectedForm> {
  const { reading, round } = await readRound();
  const files: ChosenFile[] = [];
  for await (const { bytes, fileName } of renderForms(round, reading.draft.scores, [unitIndex], 0)) {
    files.push(chosenFile({ fileName, bytes: fillForm(bytes, entries, 0) ?? bytes }));
  }
  for await (const outcome of collectForms(files, round)) {
    if (outcome.kind === 'form') {
      return outcome;
    }
  }
  throw new Error('The form was refused.');
}

describe('every rule of docs/rules.md in the workbook', () => {
  it('is missed in its cell before anybody has chosen it', async () => {
    const grid = await readSheet(CRITERIA);
    const { setup } = await check();
    const found = setup.filter(({ place }) => place.column === 'rule').map(({ place }) => place.cell);
    expect(found).toEqual([...TYPED.keys()].map((code) => cellOf(grid, [code], 'Cách chấm')));
  });

  it('is set up by typing into the criteria sheet; parameters that cannot be read are told in their cell', async () => {
    expect(await setUp((key, text) => (key === 'parameters' ? 'không rõ' : text))).toEqual([]);
    const grid = await readSheet(CRITERIA);
    const { setup } = await check();
    expect(setup.filter(({ place }) => place.column === 'parameters').map(({ place }) => place.cell)).toEqual(
      [...TYPED.keys()].map((code) => cellOf(grid, [code], 'Tham số')),
    );
    expect(await setUp()).toEqual([]);
    // How much comes from the survey is a fact that is shown, not a mistake.
    expect((await check()).setup.map(({ code }) => code)).toEqual(['surveyShare']);
    await renewScoreSheet();
    await lockFramework({ locked: true, version: 2 });
  });

  it('asks in the form for its data, checks them there, and refuses each wrong answer in its cell', async () => {
    const form = await comesBack(2, WRONG);
    const errors = form.findings.filter(({ severity }) => severity === 'error');
    expect(form.state).toBe('toFix');
    expect([...new Set(errors.map(({ item }) => item))]).toEqual([...WRONG.keys()]);
    expect(errors.filter(({ place }) => place.cell === undefined)).toEqual([]);
  });

  it('takes the filled forms, and no check finds anything wrong', async () => {
    const { round } = await readRound();
    const choices = [{ form: await comesBack(0, GOOD) }, { form: await comesBack(1, NOT_APPLICABLE) }];
    expect(choices.map(({ form }) => form.findings)).toEqual([[], []]);
    const { forms } = await receiveForms({ round, choices, on: '2026-07-01' });
    expect(forms.map(({ outcome }) => outcome)).toEqual(['received', 'received']);
    const answersOfSurvey = surveys.flatMap(({ data }, at) =>
      ['A', 'B'].map((code) => ({ codes: [code, `2.${at + 1}`], heading: 'Điều tra XHH', value: data })),
    );
    expect(await type(SCORES, answersOfSurvey)).toEqual([]);
    const { entries } = await check();
    expect(entries.filter((finding) => finding.unit !== 'C')).toEqual([]);
  });

  it('gives the points that the table says, answers of the survey alike', async () => {
    const { analysis } = await check();
    const { entries, round, scores } = analysis;
    const { items, nodes } = round.framework;
    const pointsOf = (column: ArrayLike<number>, code: string): number =>
      (column[items.findIndex((node) => nodes[node]?.code === code)] ?? Number.NaN) / 1_000_000;
    // The first unit, first period: one value per item and period, two periods.
    const self = Array.from(items, (_, item) => entries.columns.self[item * 2] ?? Number.NaN);
    expect(examples.map((_, at) => pointsOf(self, `1.${at + 1}`))).toEqual(
      examples.map(({ points }) => points),
    );
    expect(surveys.map((_, at) => pointsOf(entries.columns.survey, `2.${at + 1}`))).toEqual(
      surveys.map(({ points }) => points),
    );
    const fields = sum([...examples, ...surveys].map(({ points }) => points));
    expect(sectionScoreOf(scores, 'bonus', 0, 1)).toEqual({ given: 6_500_000, counted: 5_000_000 });
    expect(totalOf(scores, 0, 1).points / 1_000_000).toBe(sum([fields, 2.5, 2, 5, -2]));
    expect(totalOf(scores, 1, 1).points / 1_000_000).toBe(sum([fields, 1.5]));
  });

  it('is ranked over the reduced maximum where an item does not apply, and the sheet says so', async () => {
    const { analysis } = await check();
    const layout = layoutOf('ranking', analysis, 1);
    await writeResultSheet(layout);
    const row = (await readSheet(layout.name)).values.find((cells) => cells.includes('Xã Mẫu B'));
    expect(row?.at(-1)).toBe('94,31 / 120, không áp dụng 3 điểm');
  });
});
