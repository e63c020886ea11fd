import { buildRound } from '../../../src/core/round/build';
import { judgeForm } from '../../../src/sheets/collect/judgeForm';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { criterion, SAMPLE_DRAFT, score } from '../sampleDraft';
import { editForm, judge, returnedForm, said, typeInto } from './returnedForm';

const { round } = buildRound(SAMPLE_DRAFT);
const entries = [
  score({
    itemCode: '1.2.1',
    entries: [
      { data: null, points: 0.75 },
      { data: null, points: null },
    ],
  }),
];
const sent = returnedForm(round, entries);
const [form, guide, hidden] = sent as [Grid, Grid, Grid];
const taken = judge(sent, round).rows;

function without(code: string): Grid[] {
  return editForm(sent, (rows) => rows.filter((row) => row[0] !== code));
}

function withRow(...cells: GridValue[]): Grid[] {
  return editForm(sent, (rows) => [...rows, cells]);
}

describe('locked parts that were changed', () => {
  it('are named one by one, with what was found and what was sent', () => {
    const changed = typeInto(typeInto(sent, '1.2.1', { 'Điểm tối đa': 5, 'Nội dung': 'Chấm tự do' }), '2.1', {
      'Cách chấm': 'Nhập điểm.',
    });
    const judged = judge(changed, round);
    expect(said(judged)).toEqual([
      'lockedChanged 1.2.1 B14',
      'lockedChanged 1.2.1 C14',
      'lockedChanged 2.1 D17',
    ]);
    expect(judged.findings.map(({ parameters }) => parameters)).toEqual([
      { column: 'Nội dung', found: 'Chấm tự do', expected: 'Chấm trực tiếp' },
      { column: 'Điểm tối đa', found: { number: 5 }, expected: { number: 1 } },
      {
        column: 'Cách chấm',
        found: 'Nhập điểm.',
        expected: expect.stringMatching(/^Theo số liệu a: - = 0: 1 điểm/u) as string,
      },
    ]);
    expect(judged.state).toBe('toFix');
  });

  it('include the maximum of a criterion and names that do not go with their codes any more', () => {
    expect(said(judge(typeInto(sent, '1.1', { 'Điểm tối đa': 4 }), round))).toEqual([
      'lockedChanged 1.1 C10',
    ]);
    const swapped = editForm(sent, (rows) =>
      rows.map((row) => {
        const code = row[0] === '1.2.1' ? '1.2.2' : row[0] === '1.2.2' ? '1.2.1' : undefined;
        return code === undefined ? row : [code, ...row.slice(1)];
      }),
    );
    expect(judge(swapped, round).findings.map(({ code, item }) => [code, item])).toContainEqual([
      'lockedChanged',
      '1.2.1',
    ]);
  });

  it('are the department’s own change where the form is as it was sent: one warning says so', () => {
    const criteria = SAMPLE_DRAFT.criteria.map((row) =>
      row.code === '1.2.1' ? criterion({ ...row, name: 'Chấm trực tiếp (sửa)' }) : row,
    );
    const judged = judge(sent, buildRound({ ...SAMPLE_DRAFT, criteria }).round);
    expect(said(judged)).toEqual(['formOutdated 1.2.1 B14']);
    expect([judged.state, judged.findings[0]?.parameters['count']]).toEqual(['valid', 1]);
  });

  it('are none in other line breaks, spaces and forms of accents', () => {
    const respaced = editForm(sent, (rows) =>
      rows.map((row) =>
        row.map((cell, column) =>
          typeof cell === 'string' && column < 4
            ? ` ${cell.replaceAll('\n', '\r\n').normalize('NFD')} `
            : cell,
        ),
      ),
    );
    expect(judge(respaced, round)).toMatchObject({ findings: [], rows: taken });
  });
});

describe('rows and columns of a returned form', () => {
  it('may be sorted, moved, and mixed with rows and columns of the unit', () => {
    const turned = editForm(sent, (rows, headingRow) => {
      const width = rows[headingRow]?.length ?? 0;
      const body = rows.slice(headingRow + 1).reverse();
      const mixed = [rows[headingRow] ?? [], [], ...body, [null, 'ghi thêm của đơn vị']];
      return [
        ...rows.slice(0, headingRow),
        ...mixed.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null).reverse()),
      ];
    });
    const renamed = turned.map((grid, index) => ({ ...grid, sheet: `Sheet${index}` })).reverse();
    expect(judge(renamed, round)).toMatchObject({
      findings: [],
      rows: taken,
      content: judge(sent, round).content,
    });
  });

  it('that are missing are said, and only for items that the unit scores', () => {
    expect(said(judge(without('1.1.1'), round))).toEqual(['formRowMissing 1.1.1 A8']);
    expect(said(judge(without('2.2'), round))).toEqual([]);
    expect(judge(without('1.1.1'), round)).toMatchObject({ asked: 4, state: 'valid' });
  });

  it('that the framework does not have are said and not taken', () => {
    const added = judge(withRow('1.2.9', 'Mục thêm', 1, 'Nhập điểm', null, null, 1), round);
    expect(said(added)).toEqual(['formRowUnknown A26']);
    expect(added.rows).toEqual(taken);
    expect(said(judge(withRow(null, 'Mục thêm', null, null, 'Có'), round))).toEqual(['formRowUnknown A26']);
    expect(said(judge(withRow('Mã', 'Nội dung', 'Điểm tối đa'), round))).toEqual([]);
  });

  it('for one item twice count once, and that is an error', () => {
    const judged = judge(withRow(...(form.values.find((row) => row[0] === '1.2.1') ?? [])), round);
    expect([said(judged), judged.rows, judged.state]).toEqual([['entryTwice 1.2.1 A26'], taken, 'toFix']);
  });

  it('of which a column is gone are an error: what stood there is not known', () => {
    const renamed = editForm(sent, (rows) =>
      rows.map((row) => row.map((cell) => (cell === 'Trên tổng số (b)' ? 'Tổng' : cell))),
    );
    expect(said(judge(renamed, round))).toEqual(['columnMissing A8']);
  });
});

describe('whose a returned form is', () => {
  it('is what is printed where the hidden sheet is lost, also beside other sheets', () => {
    const other = {
      sheet: 'Ghi chép',
      row: 0,
      column: 0,
      values: [
        ['Mã', 'Tên'],
        ['1', 'x'],
      ],
    };
    expect(judge([other, form], round)).toMatchObject({ unit: 0, period: 0, findings: [], rows: taken });
  });

  it('is what the hidden sheet says where the printed lines are gone', () => {
    const bare = editForm(sent, (rows, headingRow) => rows.slice(headingRow));
    expect(judge(bare, round)).toMatchObject({ unit: 0, period: 0, rows: taken });
    expect(judgeForm('a.xlsx', bare.slice(0, 1), round)).toMatchObject({ code: 'notAForm' });
  });

  it('is an error where the sheet was copied over the form of another unit', () => {
    const [otherForm] = returnedForm(round, [], { unit: 1 }) as [Grid];
    const judged = judge([otherForm, guide, hidden], round);
    expect(judged).toMatchObject({ unit: 1, state: 'toFix' });
    expect(judged.findings[0]).toMatchObject({
      code: 'formIdentityDiffers',
      parameters: { printed: '02, 6T, R2026-T, v2', hidden: 'XM01, 6T, R2026-T, v2' },
    });
  });

  it('is that of the first form where there are several, and the others are said', () => {
    const [otherForm] = returnedForm(round, [], { unit: 1 }) as [Grid];
    const judged = judge([form, { ...otherForm, sheet: 'Phiếu (2)' }, hidden], round);
    expect(judged).toMatchObject({ unit: 0, rows: taken, state: 'valid' });
    expect(judged.findings).toMatchObject([
      {
        code: 'formsSeveral',
        parameters: { count: 2, sheet: 'Phiếu tự chấm', others: 'Phiếu (2) (02, 6T, R2026-T, v2)' },
      },
    ]);
  });

  it('is nobody’s where only the guide and the hidden sheet came back', () => {
    expect(judgeForm('a.xlsx', [guide, hidden], round)).toEqual({
      kind: 'refused',
      file: 'a.xlsx',
      code: 'notAForm',
      parameters: {},
    });
  });
});

describe('a form that was made to drown its reader', () => {
  it('is judged all the same, and says what is wrong a bounded number of times', () => {
    const junk = Array.from({ length: 20_000 }, (_, index): GridValue[] => [`9.${index}`, 'x', 1, 'y', 'z']);
    const judged = judge(
      editForm(sent, (rows) => [...rows, ...junk]),
      round,
    );
    expect(judged.rows).toEqual(taken);
    expect(judged.findings.map(({ code }) => code)).toEqual(
      Array.from({ length: 500 }, () => 'formRowUnknown'),
    );
  });
});
