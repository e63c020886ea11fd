import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { analyseRound } from '../../src/core/analysis/analyse';
import { explainRank } from '../../src/core/explain/explainRank';
import { writeReminders } from '../../src/core/reminders/writeReminders';
import type { RoundDraft } from '../../src/core/round/draft';
import { blankScoreRow } from '../../src/core/rows/scoreRow';
import { formFileNames, renderForms } from '../../src/files/forms';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { zipFiles } from '../../src/files/zip';
import { openEmbeddedWorkbook } from '../../src/host/openWorkbook';
import { judgeForm } from '../../src/sheets/collect/judgeForm';
import { formSheets } from '../../src/sheets/form/formSheets';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { RESULT_SHEETS, layoutOf } from '../../src/sheets/results/registry';
import { completeScores } from '../../src/sheets/round/completeScores';
import { roundLayouts } from '../../src/sheets/round/roundLayouts';
import { packageName } from '../../src/taskpane/steps/forms/packageName';
import type { Texts } from '../../src/taskpane/language/LanguageContext';
import { whyAsText, whyLines } from '../../src/taskpane/views/why/whyLines';
import { clipboardCell, clipboardTable, clipboardText } from '../../src/words/clipboard';
import { say } from '../../src/words/message';
import { formatCount, formatPercent, formatPoints, formatRounded } from '../../src/words/numbers';
import { translate } from '../../src/words/translate';
import { unitMessage } from '../../src/words/unitMessage';
import { startRound } from '../../src/workbook/startRound';
import { writeResultSheets } from '../../src/workbook/writeResult';
import { returnedForm, typeInto } from '../sheets/collect/returnedForm';
import { gridOfLayout } from '../sheets/layoutGrid';
import { SAMPLE_DRAFT } from '../sheets/sampleDraft';

/** Stands in every hostile text, so that each of them is found wherever it came to stand. */
const MARK = 'ZQX';

const HOSTILE = [
  `=HYPERLINK("http://x";"${MARK}")`,
  `+${MARK}`,
  `-1+${MARK}`,
  `@SUM(${MARK})`,
  `\t=${MARK}`,
  `\r\n=${MARK}\r\n+1`,
  `\u2028=${MARK}`,
  `{=${MARK}}`,
  `'=${MARK}`,
  `../../${MARK}`,
  `C:\\${MARK}:*?"<>|.`,
  `<f>=1</f>${MARK}]]>&amp;"'`,
  `&P&"Arial"${MARK}`,
  `_x003D_${MARK}_x000D_`,
  `#N/A${MARK}`,
  `\u0001\u0008${MARK}\u0000\ufffe`,
  `\ud800${MARK}`,
  `]"${MARK}",1)&A1&("`,
];

/** Everything that a person types, by name of its field; what belongs to a closed list of ours is left as it is. */
const TYPED = new Set(
  [
    'id title organisation contact name evidence appraiser explanation note reason file decision content',
    'column kept other keptFile otherFile surveyForms',
  ].flatMap((names) => names.split(' ')),
);
/** Codes: what refers to one is changed like the one itself. */
const CODES = new Set(
  'code group groups unitCode itemCode periodCode duePeriod predecessors from to'.split(' '),
);

/** A draft in which every text is hostile; codes only where that is asked for. */
function hostile(draft: RoundDraft, text: string, withCodes: boolean): RoundDraft {
  const changed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      return value.map((each) => changed(each, key));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
    }
    const isCode = withCodes && CODES.has(key);
    return typeof value === 'string' && value !== '' && (TYPED.has(key) || isCode)
      ? `${text}${value}`
      : value;
  };
  return changed(draft, '') as RoundDraft;
}

const periods = SAMPLE_DRAFT.periods.length;

/** The sample with something in every table and column in which a person types. */
const FULL: RoundDraft = {
  ...SAMPLE_DRAFT,
  units: SAMPLE_DRAFT.units.map((unit) => ({ ...unit, contact: 'Văn phòng', predecessors: 'cũ' })),
  scores: [
    ...SAMPLE_DRAFT.scores.map((row) => ({
      ...row,
      reason: 'vì',
      evidence: 'KH',
      explanation: 'do',
      note: 'ghi',
    })),
    {
      ...blankScoreRow('XM01', '1.2.1', periods),
      entries: [
        { data: '=1+1', points: '=1+1' },
        { data: null, points: 0.5 },
      ],
    },
  ],
  submissions: [
    {
      unitCode: 'XM01',
      periodCode: '6T',
      sentOut: '2026-06-01',
      received: '2026-07-20',
      file: 'tệp.xlsx',
      status: 'Cần sửa',
      errors: 1,
      warnings: 0,
      content: 'abc',
      decision: 'giữ',
      note: 'ghi',
    },
  ],
  differences: [
    {
      unitCode: 'XM01',
      periodCode: '6T',
      itemCode: '1.1.1',
      column: 'Ghi chú',
      kept: 'một',
      other: 'hai',
      keptFile: 'a.xlsx',
      otherFile: 'b.xlsx',
      decidedOn: '2026-07-21',
    },
  ],
  lastYear: {
    results: [{ unitCode: 'XM01', code: '1.1.1', name: 'Kế hoạch', points: 1, maximum: 1 }],
    codeMap: [{ from: '1.1.1', to: '1.1.1' }],
  },
};

function sheetsOf(draft: RoundDraft): {
  readonly data: SheetLayout[];
  readonly results: SheetLayout[];
  readonly form: SheetLayout[];
} {
  const analysis = analyseRound(draft, '2027-01-31');
  const period = analysis.round.periods.length - 1;
  return {
    data: roundLayouts(completeScores(draft), { language: 'vi' }),
    results: RESULT_SHEETS.map(({ id }) => layoutOf(id, analysis, period)),
    form: formSheets(
      analysis.round,
      0,
      0,
      analysis.round.framework.items.map((_, item) => draft.scores[item]),
    ),
  };
}

// eslint-disable-next-line no-control-regex -- these are what it looks for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x[0-8bcef]|[0-8]);/u;

/** A formula without what stands in quotation marks: nothing of a hostile text may be left of it. */
const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/gu, '').replace(/'(?:[^']|'')*'/gu, '');

function formulasOf({ blocks, highlights, validations }: SheetLayout): string[] {
  return [
    ...blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
    ),
    ...highlights.map(({ formula }) => formula),
    ...validations.flatMap(({ rule }) =>
      'formula' in rule ? [rule.formula] : 'reference' in rule ? [rule.reference] : [],
    ),
  ];
}

const CASES = HOSTILE.flatMap((text) => [
  [JSON.stringify(text), text, false] as const,
  [`${JSON.stringify(text)} in codes, too`, text, true] as const,
]);

describe.each(CASES)('with %s in every text', (_title, text, withCodes) => {
  const draft = hostile(FULL, text, withCodes);
  const { data, results, form } = sheetsOf(draft);

  it('no formula of any sheet holds anything of it', () => {
    const sheets = [...data, ...results, ...form];
    expect(JSON.stringify(sheets)).toContain(MARK);
    expect(
      sheets
        .flatMap(formulasOf)
        .map(bare)
        .filter((each) => each.includes(MARK)),
    ).toEqual([]);
    for (const { name, tables } of sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\'\n\r\t]{1,31}$/u);
      expect(tables.map(({ name: table }) => table).filter((each) => !/^[A-Za-z]\w*$/.test(each))).toEqual(
        [],
      );
    }
  });

  it.each(['data', 'results', 'form'] as const)(
    'the file of the %s sheets is whole, and holds it as text',
    async (which) => {
      const layouts = { data, results, form }[which];
      const bytes = await renderWorkbook(layouts);
      const problems: string[] = [];
      for (const [path, part] of Object.entries(unzipSync(bytes))) {
        expect(path).toMatch(/^[\w./[\]-]+$/);
        const xml = strFromU8(part);
        new DOMParser({
          onError: (level, message) => {
            // Half a character is written as the sign for one that is not known, which a file may hold.
            if (!message.startsWith('Unicode replacement character')) {
              problems.push(`${path} ${level}: ${message}`);
            }
          },
        }).parseFromString(xml, 'text/xml');
        for (const [, formula = ''] of xml.matchAll(/<(?:f|formula\d?)[ >]([^<]*)</g)) {
          const plain = formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
          if (bare(plain).includes(MARK)) problems.push(`${path}: ${plain}`);
        }
        // Characters that no XML may hold, plain or by number.
        if (NOT_IN_XML.test(xml)) problems.push(`${path}: control`);
      }
      expect(problems).toEqual([]);
    },
  );

  it('files have names, and no paths', async () => {
    const { round } = analyseRound(draft, '2027-01-31');
    const names = [...formFileNames(round, 0), packageName(round, 0)];
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}\p{N} ()_.-]{1,180}\.(?:xlsx|zip)$/u);
      expect(name).not.toMatch(/^\./);
    }
    const files = [];
    for await (const file of renderForms(round, draft.scores, [0], 0)) files.push(file);
    expect(Object.keys(unzipSync(zipFiles(files)))).toEqual(names.slice(0, 1));
  });

  it('nothing that is copied is a formula where it is pasted', () => {
    const analysis = analyseRound(draft, '2027-01-31');
    const { round } = analysis;
    const form = judgeForm(
      `${text}.xlsx`,
      typeInto(returnedForm(round, []), round.framework.nodes[round.framework.items[0] ?? 0]?.code ?? '', {
        'Ghi chú': text,
      }),
      round,
    );
    const names = round.units.map(({ name }) => [name, name]);
    const copied = [
      clipboardTable(names),
      ...round.units.map(({ name }) => clipboardCell(name)),
      clipboardText(
        writeReminders(analysis, 0)
          .map((each) => each.text)
          .join('\n\n'),
      ),
      whyAsText(
        [text, text],
        whyLines(explainRank({ analysis, rows: draft.scores, unit: 0, period: 0 }), texts, (place) => ({
          ...place,
          sheet: text,
          cell: 'A1',
        })),
        texts,
      ),
      ...(form.kind === 'form' ? [unitMessage(form, round, 'vi'), unitMessage(form, round, 'en')] : []),
    ];
    expect(copied.join()).toContain(MARK);
    for (const line of copied.flatMap((each) => each.split(/[\r\n\v\f\u0085\u2028\u2029\t]/u))) {
      expect(line).not.toMatch(/^\s*[=+\-@]/u);
    }
    expect(clipboardTable(names).split(/[\r\n\u2028]/u)).toHaveLength(names.length);
  });
});

describe('with texts of 100 kB', () => {
  const long = `${MARK} ${'dài '.repeat(25_000)}`;

  it('every sheet is made in time that grows with their length, within the limits of Excel', async () => {
    const started = performance.now();
    const { data, results, form } = sheetsOf(hostile(FULL, long, false));
    for (const layouts of [data, results, form]) {
      const parts = unzipSync(await renderWorkbook(layouts));
      const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
      const lengths = [...strings.matchAll(/<t[^>]*>([^<]*)</g)].map(
        ([, each = '']) => each.replace(/&\w+;/g, '"').length,
      );
      expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
      for (const { validations, rows } of layouts) {
        for (const { errorTitle, errorMessage, prompt } of validations) {
          expect(Math.max(errorTitle.length, prompt?.title.length ?? 0)).toBeLessThanOrEqual(32);
          expect(Math.max(errorMessage.length, prompt?.message.length ?? 0)).toBeLessThanOrEqual(255);
        }
        expect(Math.max(0, ...rows.map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
      }
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('files have names that a disk takes', () => {
    const { round } = analyseRound(hostile(FULL, long, true), '2027-01-31');
    for (const name of [...formFileNames(round, 0), packageName(round, 0)]) {
      expect(name.length).toBeLessThanOrEqual(180);
    }
  });
});

const texts: Texts = {
  language: 'vi',
  t: (key, ...parameters) => translate('vi', key, ...parameters),
  say: (message) => say('vi', message),
  points: (points) => formatPoints(points, 'vi'),
  rounded: (points, decimals) => formatRounded(points, 'vi', decimals),
  percent: (percent) => formatPercent(percent, 'vi'),
  count: (count) => formatCount(count, 'vi'),
};

it.each(HOSTILE.slice(0, 13).map((text) => [JSON.stringify(text), text] as const))(
  'in the open workbook %s stays a text',
  async (_title, text) => {
    const draft = hostile(FULL, text, false);
    const { data, results } = sheetsOf(draft);
    const book = await openEmbeddedWorkbook();
    await startRound(draft);
    await writeResultSheets(results);
    for (const { name, id } of book.model.sheets()) {
      const layout = [...data, ...results].find((each) => each.name === name);
      if (!layout) continue;
      const { values } = gridOfLayout(layout);
      const columns = Math.max(...values.map((row) => row.length));
      const cells = book.model.read(id, { row: 0, column: 0, rows: values.length, columns });
      cells.forEach((row, at) =>
        row.forEach(({ value, formula }, column) => {
          expect(bare(formula ?? '')).not.toContain(MARK);
          const wanted = values[at]?.[column];
          if (typeof wanted === 'string' && wanted.includes(MARK)) expect(value).toBe(wanted);
        }),
      );
    }
    book.close();
  },
);
