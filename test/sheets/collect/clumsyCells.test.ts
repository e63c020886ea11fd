import { buildRound } from '../../../src/core/round/build';
import type { CellInput } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { SAMPLE_DRAFT } from '../sampleDraft';
import { EVERY_RULE } from '../form/everyRule';
import { judge, markCell, returnedForm, said, typeInto } from './returnedForm';

const { round } = buildRound(SAMPLE_DRAFT);
const POINTS = 'Điểm 6 tháng';
const FIRST = 'Mức / số liệu (a)';
const SECOND = 'Trên tổng số (b)';
const sent = returnedForm(round, []);

/** What a form says of one item with these cells: data and points of the period, and what was found. */
function judged(
  code: string,
  cells: Readonly<Record<string, GridValue>>,
  mark: (sheets: Grid[]) => Grid[] = (sheets) => sheets,
) {
  const form = judge(mark(typeInto(sent, code, cells)), round);
  const row = form.rows.find(({ itemCode }) => itemCode === code);
  return { entry: row?.entries[0], found: said(form), state: form.state, entered: form.entered, row };
}

describe('points of a returned form', () => {
  it.each(['0,75', '0.75 ', '0.75đ', '0,75 điểm', '０，７５', '0,75\u00a0đ', '\u200b0.75'])(
    'typed as the text %p count, and a warning says so',
    (text) => {
      const { found, state, entered, entry } = judged('1.2.1', { [POINTS]: text });
      expect([found, state, entered, entry?.points]).toEqual([['textNumber 1.2.1 G14'], 'valid', 1, text]);
    },
  );

  it.each<CellInput>(['không', 'chưa', 'x', '-', true, 'một', '1/2', '0,7,5', '½'])(
    'that are %p are refused, never 0',
    (value) => {
      const { found, state, entered } = judged('1.2.1', { [POINTS]: value });
      expect([found, state, entered]).toEqual([['notANumber 1.2.1 G14'], 'toFix', 0]);
    },
  );

  it('in an error cell are refused', () => {
    const { found, entered } = judged('1.2.1', { [POINTS]: { error: '#REF!' } });
    expect([found, entered]).toEqual([['cellError 1.2.1 G14'], 0]);
  });

  it('that became a date or a percentage are refused, and stand as what was seen', () => {
    const date = judged('1.2.1', { [POINTS]: 1 }, (form) =>
      markCell(form, '1.2.1', POINTS, { shown: { says: 'date', text: '31-thg 12' } }),
    );
    expect([date.found, date.entered, date.entry?.points]).toEqual([
      ['numberAsDate 1.2.1 G14'],
      0,
      '31/12/1899',
    ]);
    const percent = judged('1.2.1', { [POINTS]: 0.5 }, (form) =>
      markCell(form, '1.2.1', POINTS, { shown: { says: 'percent', text: '50%' } }),
    );
    expect([percent.found, percent.entered, percent.entry?.points]).toEqual([
      ['numberAsPercent 1.2.1 G14'],
      0,
      '0,5 (50 %)',
    ]);
  });

  it('of a formula count with a warning, or are refused where the file has no result', () => {
    const mark = (form: Grid[]): Grid[] => markCell(form, '1.2.1', POINTS, { formula: '1/2' });
    const computed = judged('1.2.1', { [POINTS]: 0.5 }, mark);
    expect([computed.found, computed.state, computed.entry?.points]).toEqual([
      ['formulaInput 1.2.1 G14'],
      'valid',
      0.5,
    ]);
    const never = judged('1.2.1', {}, mark);
    expect([never.found, never.state, never.entered]).toEqual([['formulaNotComputed 1.2.1 G14'], 'toFix', 0]);
  });
});

describe('data of a returned form', () => {
  it('are refused where Excel made a date of the ratio 1/2', () => {
    const { found, entry, entered } = judged('1.2.2', { [FIRST]: 46_054 }, (form) =>
      markCell(form, '1.2.2', FIRST, { shown: { says: 'date', text: '31-thg 12' } }),
    );
    expect([found, entered, entry?.data]).toEqual([['ratioAsDate 1.2.2 E15'], 0, '01/02/2026']);
  });

  it('are refused where a ratio is a percentage: what it is a part of is never guessed', () => {
    const { found, entered } = judged('1.2.2', { [FIRST]: 0.86 }, (form) =>
      markCell(form, '1.2.2', FIRST, { shown: { says: 'percent', text: '50%' } }),
    );
    expect([found, entered]).toEqual([['ratioAsPercent 1.2.2 E15'], 0]);
    expect(judged('1.2.2', { [FIRST]: 0.86 }).found).toEqual(['ratioUnreadable 1.2.2 E15']);
  });

  it('are refused where a format makes the number of a document of a number', () => {
    const { found, entered } = judged('1.2.2', { [FIRST]: 2, [SECOND]: 50 }, (form) =>
      markCell(form, '1.2.2', FIRST, { shown: { says: 'value', text: '2,0/QĐ' } }),
    );
    expect([found, entered]).toEqual([['shownDiffers 1.2.2 E15'], 0]);
  });

  it('count where a figure was typed as text, with a warning', () => {
    const { found, entry } = judged('1.2.2', { [FIRST]: '45 ', [SECOND]: '５０' });
    expect([found, entry?.data]).toEqual([['textFigure 1.2.2 E15', 'textFigure 1.2.2 F15'], '45/５０']);
    expect(judged('1.2.2', { [FIRST]: '45/50' })).toMatchObject({ found: [], entered: 1 });
  });

  it('are refused where a text may mean thousands or decimals', () => {
    const { found, entered } = judged('1.2.2', { [FIRST]: 980, [SECOND]: '1.035' });
    expect([found, entered]).toEqual([['figureAmbiguous 1.2.2 F15'], 0]);
    expect(judged('1.2.2', { [FIRST]: '0.125', [SECOND]: 0.5 }).found).toEqual(['textFigure 1.2.2 E15']);
  });

  it('keep "Không" where it is a level or an answer, and refuse it elsewhere', () => {
    expect(judged('1.1.1', { [FIRST]: 'Không ban hành' })).toMatchObject({ found: [], entered: 1 });
    expect(judged('2.1', { [FIRST]: 'không' }).found).toEqual(['notANumber 2.1 E17']);
    const everyRule = typeInto(returnedForm(EVERY_RULE, []), '1.7', { [FIRST]: 'không' });
    expect(judge(everyRule, EVERY_RULE)).toMatchObject({ findings: [], entered: 1 });
  });

  it('in an error cell are refused, also where only the denominator is one', () => {
    expect(judged('1.1.1', { [FIRST]: { error: '#N/A' } }).found).toEqual(['cellError 1.1.1 E11']);
    expect(judged('1.2.2', { [FIRST]: 45, [SECOND]: { error: '#DIV/0!' } }).found).toEqual([
      'cellError 1.2.2 E15',
    ]);
  });

  it('decide, whatever the formula of the points shows, and what differs is said', () => {
    const mark = (form: Grid[]): Grid[] => markCell(form, '1.1.1', POINTS, { formula: 'IF(E11="","",1)' });
    const other = judged('1.1.1', { 'Tên tài liệu': 'KH 12', [FIRST]: 'Không kịp thời', [POINTS]: 1 }, mark);
    expect([other.found, other.state, other.entry]).toEqual([
      ['pointsRecomputed 1.1.1 G11'],
      'valid',
      { data: 'Không kịp thời', points: null },
    ]);
    const same = judged('1.1.1', { 'Tên tài liệu': 'KH 12', [FIRST]: 'Không kịp thời', [POINTS]: 0.5 }, mark);
    expect([same.found, same.entry?.points]).toEqual([[], null]);
    const stale = judged('1.1.1', { 'Tên tài liệu': 'KH 12', [POINTS]: 'KAD' }, mark);
    expect([stale.found, stale.entered, stale.entry?.points]).toEqual([[], 0, null]);
    const nothing = judged('1.1.1', { 'Tên tài liệu': 'KH 12', [POINTS]: 1 }, mark);
    expect([nothing.found, nothing.entered]).toEqual([['formulaWithoutData 1.1.1 G11'], 0]);
  });

  it('contradict points that were typed over the formula', () => {
    const { found, state, entered } = judged('1.1.1', { [FIRST]: 'Không kịp thời', [POINTS]: 1 });
    expect([found, state, entered]).toEqual([['pointsDifferFromData 1.1.1 G11'], 'toFix', 0]);
  });

  it('are not asked for where points are typed: what stands there is said and not taken', () => {
    const { found, entry, state } = judged('1.2.1', { [FIRST]: 0.75 });
    expect([found, entry, state]).toEqual([['closedCellFilled 1.2.1 E14'], undefined, 'valid']);
    expect(judged('1.2.1', { [FIRST]: 'KAD' })).toMatchObject({ found: [], entered: 1 });
  });
});

describe('"KAD" and "KPS" in a returned form', () => {
  it.each(['KAD', 'KPS', 'kad '])('mean nothing where no one asks for them: %p in (b) is said', (word) => {
    const { found, entry, state } = judged('1.2.1', { [SECOND]: word, [POINTS]: 0.75 });
    expect([found, entry, state]).toEqual([
      ['closedCellFilled 1.2.1 F14'],
      { data: null, points: 0.75 },
      'valid',
    ]);
  });

  it('do not count under merged cells, where nobody sees them', () => {
    const first = judged('1.2.1', { [FIRST]: 'KAD', [POINTS]: 0.75 }, (form) =>
      markCell(form, '1.2.1', FIRST, { mergedColumns: 1 }),
    );
    expect([first.found, first.entry?.points]).toEqual([['coveredEntry 1.2.1 E14'], 0.75]);
    const points = judged('1.1.1', { [FIRST]: 'Không kịp thời', [POINTS]: 'KPS' }, (form) =>
      markCell(form, '1.1.1', POINTS, { mergedColumns: 1 }),
    );
    expect([points.found, points.entry?.data]).toContainEqual(['coveredEntry 1.1.1 G11']);
  });

  it('do not count where a format shows something else', () => {
    const { found, entry } = judged('1.2.1', { [FIRST]: 'KAD', [POINTS]: 0.75 }, (form) =>
      markCell(form, '1.2.1', FIRST, { shown: { says: 'other', text: '' } }),
    );
    expect([found, entry?.points]).toEqual([['shownDiffers 1.2.1 E14'], 0.75]);
  });

  it('do not silence points that were typed beside them', () => {
    const { found, entry } = judged('1.2.1', { [FIRST]: 'KAD', [POINTS]: 0.75 });
    expect([found, entry?.points]).toEqual([['closedCellFilled 1.2.1 G14'], 'KAD']);
    expect(judged('1.2.1', { [FIRST]: 'KAD', [POINTS]: 'KAD' }).found).toEqual([]);
  });
});

describe('a returned form', () => {
  it('with merged inputs gives the value to the first item only, and says which ones are empty', () => {
    const merged = markCell(typeInto(sent, '1.1.1', { [FIRST]: 'Không ban hành' }), '1.1.1', FIRST, {
      mergedRows: 5,
    });
    const form = judge(merged, round);
    expect(said(form)).toEqual(['mergedCells 1.1.10 E12', 'mergedCells 1.2.1 E14', 'mergedCells 1.2.2 E15']);
    expect([form.rows.map(({ itemCode }) => itemCode), form.state]).toEqual([['1.1.1'], 'valid']);
  });

  it('is not taken for items that the unit does not score, nor for periods to come', () => {
    const form = judge(typeInto(typeInto(sent, '2.2', { [POINTS]: 2 }), '1.2.1', { 'Điểm Năm': 1 }), round);
    expect(said(form)).toEqual(['closedCellFilled 1.2.1 H14', 'notSelfScored 2.2 G18']);
    expect([form.rows, form.entered, form.state]).toEqual([[], 0, 'valid']);
  });

  it('names an error cell among the evidence', () => {
    const { found } = judged('1.2.1', { [POINTS]: 1, 'Liên kết': { error: '#REF!' } });
    expect(found).toEqual(['cellError 1.2.1 N14']);
  });
});
