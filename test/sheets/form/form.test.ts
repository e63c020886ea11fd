import fc from 'fast-check';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import { buildRound } from '../../../src/core/round/build';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { SheetLayout } from '../../../src/sheets/layout/sheetLayout';
import { STYLES, type CellStyle, type StyleName } from '../../../src/sheets/layout/styles';
import { rowHeight } from '../../../src/sheets/layout/textHeight';
import { textWidth } from '../../../src/sheets/layout/textWidth';
import { judgeForm } from '../../../src/sheets/collect/judgeForm';
import { formRows } from '../../../src/sheets/form/formRows';
import { lockedRows } from '../../../src/sheets/form/lockedRows';
import { readForm, type FormReading } from '../../../src/sheets/form/readForm';
import { formSheets } from '../../../src/sheets/form/formSheets';
import { scoreRowOf } from '../../../src/sheets/form/formEntry';
import { gridOfLayout } from '../layoutGrid';
import { criterion, SAMPLE_DRAFT, score } from '../sampleDraft';

const { round } = buildRound(SAMPLE_DRAFT);
const ITEM_CODES = round.framework.items.map((node) => round.framework.nodes[node]?.code ?? '');
const FORM_COLUMNS = { code: 0, first: 4, second: 5, points6T: 6, pointsYear: 7, status: 8 } as const;

function layoutsFor(entries: readonly ScoreRow[], period = 0): SheetLayout[] {
  const byItem = ITEM_CODES.map((code) => entries.find((entry) => entry.itemCode === code));
  return formSheets(round, 0, period, byItem);
}

function gridsFor(entries: readonly ScoreRow[], period = 0): Grid[] {
  return layoutsFor(entries, period).map(gridOfLayout);
}

function read(grids: readonly Grid[]): Extract<FormReading, { kind: 'form' }> {
  const reading = readForm(grids);
  if (reading.kind !== 'form') {
    throw new Error('not a form');
  }
  return reading;
}

function entered(itemCode: string, data: ScoreRow['evidence'], points: ScoreRow['evidence']): ScoreRow {
  return score({
    unitCode: 'XM01',
    itemCode,
    entries: [
      { data, points },
      { data: null, points: null },
    ],
  });
}

function rowOf(layout: SheetLayout, code: string): number {
  return gridOfLayout(layout).values.findIndex((row) => row[FORM_COLUMNS.code] === code);
}

function isLocked(layout: SheetLayout, row: number, column: number): boolean {
  return STYLES[styleAt(layout, row, column)].locked;
}

function styleAt(layout: SheetLayout, row: number, column: number): StyleName {
  return (
    layout.styles
      .filter(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )
      .at(-1)?.style ?? 'plain'
  );
}

function textOf({ blocks }: SheetLayout): string {
  return JSON.stringify(blocks);
}

type Row = Grid['values'][number];

function edit(grid: Grid, change: (rows: Row[]) => Row[]): Grid {
  return { ...grid, values: change([...grid.values]) };
}

describe('the form of a unit', () => {
  it('is signed by a checksum of the very cells that stand in it', () => {
    for (const period of [0, 1]) {
      const values = gridsFor(SAMPLE_DRAFT.scores, period)[0]?.values ?? [];
      const inSheet = values
        .slice(values.findIndex((row) => row[0] === 'Mã') + 1)
        .filter((row) => typeof row[0] === 'string' && row[0] !== '')
        .map((row) => Array.from({ length: 4 }, (_, column) => row[column] ?? null));
      expect(inSheet).toEqual(
        lockedRows(round, formRows(round, 0), period).map(({ code, name, maximum, rule }) => [
          code,
          name,
          maximum,
          rule,
        ]),
      );
    }
  });

  it('gives back what was entered for its period, in every kind of rule', () => {
    const texts = fc.option(fc.constantFrom('KH 12/KH-UBND', 'mục II.3, trang 4'), { nil: null });
    const figure = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    const ratio = fc
      .option(fc.tuple(figure, figure), { nil: null })
      .map((pair) => (pair ? `${pair[0]}/${pair[1]}`.replaceAll('.', ',') : null));
    fc.assert(
      fc.property(
        fc.constantFrom('Kịp thời, đầy đủ', 'Không ban hành', null),
        ratio,
        fc.constantFrom(0, 0.25, 1, '8,5', 'KAD', null),
        ratio,
        fc.option(figure, { nil: null }),
        texts,
        (level, band, direct, share, count, note) => {
          const entries = [
            { ...entered('1.1.1', level, null), evidence: note },
            entered('1.1.10', band, null),
            { ...entered('1.2.1', null, direct), note },
            { ...entered('1.2.2', share, null), explanation: note },
            entered('2.1', count, null),
          ];
          const { rows, identity, findings } = read(gridsFor(entries));
          const back = rows.map((row) => scoreRowOf(row, identity.unitCode, 0, 2));
          expect(back.slice(0, entries.length)).toEqual(entries);
          expect(findings).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('knows by itself for whom it is, and is known by what is printed where the hidden sheet is lost', () => {
    const grids = gridsFor([]);
    const known = read(grids);
    const printed = read(grids.slice(0, 1));
    expect(known.identityIsCertain).toBe(true);
    expect(printed.identityIsCertain).toBe(false);
    expect(printed.identity).toEqual(known.identity);
    expect(judgeForm('phieu.xlsx', grids.slice(0, 1), round)).toMatchObject({ kind: 'form', findings: [] });
  });

  it('is read by codes and headings: other sheet name, other order of rows and columns, rows put in', () => {
    const entries = [entered('1.1.1', 'Không ban hành', null), entered('1.2.1', null, 0.75)];
    const [form, ...others] = gridsFor(entries);
    const turned = edit({ ...(form as Grid), sheet: 'Sheet1' }, (rows) => {
      const heading = rows.findIndex((row) => row[0] === 'Mã');
      const width = rows[heading]?.length ?? 0;
      const body = rows.slice(heading + 1).reverse();
      const mixed = [rows[heading] ?? [], [], ...body, ['', 'ghi thêm của đơn vị']].map((row) =>
        Array.from({ length: width }, (_, column) => row[column] ?? null).reverse(),
      );
      return [...rows.slice(0, heading), ...mixed];
    });
    const reading = read([...others, turned]);
    const values = new Map(reading.rows.map((row) => [row.itemCode, [row.data, row.points]]));
    expect(values.get('1.1.1')).toEqual(['Không ban hành', null]);
    expect(values.get('1.2.1')).toEqual([null, 0.75]);
    expect(reading.findings).toEqual([]);
  });

  it('joins the evidence to one text, with the date as it is written in Vietnam', () => {
    const [form, ...others] = gridsFor([]);
    const filled = edit(form as Grid, (rows) =>
      rows.map((row) =>
        row[0] === '1.1.1'
          ? [
              ...row.slice(0, 9),
              '12/KH-UBND',
              46027,
              'Kế hoạch',
              'mục II, trang 3',
              'https://xa.vn',
              null,
              null,
            ]
          : row,
      ),
    );
    const row = read([filled, ...others]).rows.find(({ itemCode }) => itemCode === '1.1.1');
    expect(row?.evidence).toBe('12/KH-UBND; 05/01/2026; Kế hoạch; mục II, trang 3; https://xa.vn');
  });

  it('keeps the evidence of earlier periods before the eye, locked, and gives it back with what is new', () => {
    const [form, ...others] = layoutsFor(SAMPLE_DRAFT.scores, 1) as [SheetLayout];
    const grid = gridOfLayout(form);
    const at = rowOf(form, '1.1.1');
    const columnOf = (heading: string): number =>
      grid.values.find((row) => row[0] === 'Mã')?.indexOf(heading) ?? -1;
    const [earlier, title] = [columnOf('Tài liệu các kỳ trước'), columnOf('Tên tài liệu')];
    expect([grid.values[at]?.[earlier], grid.values[at]?.[title]]).toEqual([
      'KH 12/KH-UBND; 05/01/2026',
      null,
    ]);
    expect([isLocked(form, at, earlier), isLocked(form, at, title)]).toEqual([true, false]);
    const evidenceWith = (added: string | null): unknown => {
      const filled = edit(grid, (rows) =>
        rows.map((row, index) => (index === at ? row.map((cell, to) => (to === title ? added : cell)) : row)),
      );
      return read([filled, ...others.map(gridOfLayout)]).rows.find(({ itemCode }) => itemCode === '1.1.1')
        ?.evidence;
    };
    expect([null, 'BC 15', ' KH 12/KH-UBND; 05/01/2026'].map(evidenceWith)).toEqual([
      'KH 12/KH-UBND; 05/01/2026',
      'KH 12/KH-UBND; 05/01/2026\nBC 15',
      'KH 12/KH-UBND; 05/01/2026',
    ]);
  });

  it('puts the evidence back into the input where the period has an entry already', () => {
    const entries = [{ ...entered('1.1.1', 'Không ban hành', null), evidence: 'KH 12' }].map((row) => ({
      ...row,
      entries: [...row.entries].reverse(),
    }));
    const [form] = layoutsFor(entries, 1) as [SheetLayout];
    const row = gridOfLayout(form).values[rowOf(form, '1.1.1')] ?? [];
    expect(row.slice(9)).toEqual([null, null, null, 'KH 12', null, null, null, null]);
  });

  it('says in its guide whom to ask and until when, for every period', () => {
    const [, guide] = layoutsFor([]);
    const text = JSON.stringify(guide?.blocks);
    expect(text).toContain('Hạn nộp phiếu các kỳ: 6 tháng: 15/07/2026; Năm: 20/12/2026.');
    expect(text).toContain('Liên hệ khi cần hỗ trợ: Sở Nội vụ, Phòng Cải cách hành chính.');
    expect(text).not.toContain('Tài liệu các kỳ trước');
    expect(JSON.stringify(layoutsFor([], 1)[1]?.blocks)).toContain('Tài liệu các kỳ trước');
  });

  it('opens only what the unit fills in this period', () => {
    const [form] = layoutsFor(SAMPLE_DRAFT.scores, 1) as [SheetLayout];
    const open = (code: string): string[] =>
      Object.entries(FORM_COLUMNS).flatMap(([key, column]) =>
        isLocked(form, rowOf(form, code), column) ? [] : [key],
      );
    expect(open('1.1.1')).toEqual(['first']);
    expect(open('1.1.10')).toEqual(['first', 'second']);
    expect(open('1.2.1')).toEqual(['pointsYear']);
    expect(open('2.1')).toEqual(['first']);
    expect(open('2.2')).toEqual([]);
    expect(open('1.2')).toEqual([]);
    expect(form.protected).toBe(true);
    expect(gridOfLayout(form).values[rowOf(form, '1.2.2')]?.[FORM_COLUMNS.points6T]).toBe(1.8);
  });

  it('is grey where an item is not due in the period, and can still be filled there', () => {
    const [first, guide] = layoutsFor([]) as [SheetLayout, SheetLayout];
    const [last, lastGuide] = layoutsFor([], 1) as [SheetLayout, SheetLayout];
    const fills = (form: SheetLayout, code: string): (string | undefined)[] => {
      const row = rowOf(form, code);
      const columns = form.columns.map((_, column) => column);
      const open = columns.filter((column) => !isLocked(form, row, column));
      return [...new Set(open.map((column) => (STYLES[styleAt(form, row, column)] as CellStyle).fill))];
    };
    expect(fills(first, '1.1.10')).toEqual([STYLES.notDueText.fill]);
    expect(fills(last, '1.1.10')).toEqual([STYLES.inputText.fill]);
    expect(fills(first, '1.1.1')).toEqual([STYLES.inputText.fill]);
    expect(textOf(guide)).toContain('Mục chưa đến hạn ở kỳ này có nền xám nhạt');
    expect(textOf(lastGuide)).not.toContain('xám');
  });

  it('hides the points of periods still to come, and reads them back as nothing', () => {
    const hidden = (period: number): number[] =>
      (layoutsFor([], period)[0]?.columns ?? []).flatMap(({ hidden: is }, column) => (is ? [column] : []));
    expect(hidden(0)).toEqual([FORM_COLUMNS.pointsYear]);
    expect(hidden(1)).toEqual([]);
    expect(read(gridsFor([entered('1.2.1', null, 1.5)])).findings).toEqual([]);
  });

  it('leaves a long name of a unit room on its line up to the cells of input', () => {
    const [form] = layoutsFor([]) as [SheetLayout];
    const line = gridOfLayout(form).values.find((row) => String(row[0]).startsWith('Đơn vị: ')) ?? [];
    const next = line.findIndex((cell, column) => column > 0 && cell !== null && cell !== '');
    const room = form.columns.slice(0, next).reduce((sum, { width }) => sum + width, 0);
    const longest = 'Đơn vị: Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh';
    expect(room).toBeGreaterThan(textWidth(longest, true) / 0.95);
  });

  it('has every row below its items as high as what is said there', () => {
    const [form] = layoutsFor([]) as [SheetLayout];
    const total = form.blocks.find(({ cells }) => String(cells[0]?.[0]).startsWith('TỔNG'));
    const heights = new Map(form.rows.map(({ row, height }) => [row, height]));
    total?.cells.forEach(([text], index) => {
      const width = form.columns[1]?.width ?? 0;
      const needed = rowHeight([{ text: String(text), width, bold: true }]);
      expect(heights.get(total.row + index)).toBe(needed);
    });
    expect(total?.cells.length).toBeGreaterThan(1);
  });

  it('refuses in the sheet itself what is over the maximum, off the step or off the list, in Vietnamese', () => {
    const [form, , hidden] = layoutsFor([]) as [SheetLayout, SheetLayout, SheetLayout];
    const validationAt = (code: string, column: number) =>
      form.validations.find(({ area }) => area.row === rowOf(form, code) && area.column === column);
    expect(validationAt('1.2.1', FORM_COLUMNS.points6T)).toMatchObject({
      rule: {
        kind: 'custom',
        formula: '=IF(ISNUMBER(G14),AND(G14>=0,G14<=1,ROUND(G14/0.25,6)=ROUND(G14/0.25,0)),G14="KAD")',
      },
      errorMessage:
        'Mục 1.2.1: nhập số từ 0 đến 1 (điểm tối đa), theo bước 0,25. Chưa chấm thì để trống. Không áp dụng thì ghi KAD.',
    });
    // A label with a comma cannot stand in the list itself, it would become two.
    expect(validationAt('1.1.1', FORM_COLUMNS.first)?.rule).toEqual({
      kind: 'listFrom',
      reference: "='ParForm'!$E$2:$E$4",
    });
    expect(
      gridOfLayout(hidden)
        .values.slice(1, 4)
        .map((row) => row.slice(3)),
    ).toEqual([
      ['1.1.1', 'Kịp thời, đầy đủ', 1],
      ['1.1.1', 'Không kịp thời', 0.5],
      ['1.1.1', 'Không ban hành', 0],
    ]);
    expect(hidden.visibility).toBe('veryHidden');
  });

  it('keeps every message within the limits of Excel, however long the rule is', () => {
    const label = 'Ban hành đầy đủ, kịp thời và tổ chức thực hiện có hiệu quả '.repeat(8).trim();
    const criteria = [
      criterion({ code: '1', level: 1, name: 'Lĩnh vực', maximum: 1 }),
      criterion({
        code: '1.1',
        level: 2,
        name: 'Tiêu chí',
        maximum: 1,
        source: 'Tự chấm',
        rule: 'Chọn mức',
        parameters: `${label}: 1\nKhông: 0`,
      }),
    ];
    const long = buildRound({ ...SAMPLE_DRAFT, criteria }).round;
    const [form] = formSheets(long, 0, 0, []) as [SheetLayout];
    const texts = form.validations.flatMap(({ errorTitle, errorMessage, prompt }) => [
      [errorTitle, 32] as const,
      [errorMessage, 255] as const,
      [prompt?.title ?? '', 32] as const,
      [prompt?.message ?? '', 255] as const,
    ]);
    expect(texts.filter(([text, limit]) => text.length > limit)).toEqual([]);
    expect(form.validations[0]?.rule.kind).toBe('listFrom');
  });

  it('says nothing about a sheet that is no form', () => {
    expect(
      readForm([
        {
          sheet: 'Sheet1',
          row: 0,
          column: 0,
          values: [
            ['Mã', 'Tên'],
            ['1', 'x'],
          ],
        },
      ]),
    ).toEqual({
      kind: 'none',
    });
  });
});
