import fc from 'fast-check';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { anyEntries } from '../../core/support/anyEntries';
import { smallFile } from '../../core/support/sampleDraft';
import { buildRound } from '../../../src/core/round/build';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { SAMPLE_DRAFT, score } from '../sampleDraft';
import { judge, returnedForm, said, typeInto } from './returnedForm';

const { round } = buildRound(SAMPLE_DRAFT);
const unitCode = round.units[0]?.code ?? '';
const SIX_MONTHS = 'Điểm 6 tháng';
const scores = [
  score({
    unitCode,
    itemCode: '1.2.1',
    entries: [
      { data: null, points: 0.75 },
      { data: null, points: 1 },
    ],
  }),
  score({
    unitCode,
    itemCode: '1.2.2',
    entries: [
      { data: '45/50', points: null },
      { data: null, points: null },
    ],
  }),
];
const sent = returnedForm(round, scores, { period: 1 });

const judged = (code: string, value: GridValue, inWorkbook = scores) =>
  judge(typeInto(sent, code, { [SIX_MONTHS]: value }), round, inWorkbook);

describe('points of an earlier period in a form', () => {
  it('are passed over where they are those of the workbook, typed or computed', () => {
    expect(said(judge(sent, round, scores))).toEqual([]);
    expect(said(judged('1.2.1', '0,75 '))).toEqual([]);
  });

  it('are named where the unit changed them, and nothing of them is taken', () => {
    const form = judged('1.2.1', 0.5);
    expect(said(form)).toEqual(['earlierPointsDiffer 1.2.1 G14']);
    expect(form.findings[0]).toMatchObject({
      severity: 'warning',
      parameters: { earlier: '6 tháng', found: { number: 0.5 }, expected: { number: 0.75 } },
    });
    expect(form.rows.map(({ itemCode, entries }) => [itemCode, entries])).toEqual([
      [
        '1.2.1',
        [
          { data: null, points: null },
          { data: null, points: 1 },
        ],
      ],
    ]);
    expect(form.state).toBe('valid');
  });

  it.each<readonly [string, GridValue]>([
    ['a text', 'đã sửa'],
    ['an error', { error: '#REF!' }],
    ['not applicable', 'KAD'],
  ])('are named where %s stands there now', (_what, value) => {
    expect(said(judged('1.2.1', value))).toEqual(['earlierPointsDiffer 1.2.1 G14']);
  });

  it('are named where the workbook has none', () => {
    const [finding] = judged('2.1', 1).findings;
    expect(finding).toMatchObject({ code: 'earlierPointsDiffer', item: '2.1' });
    expect(finding?.parameters).toMatchObject({ found: { number: 1 }, expected: '' });
  });

  it('are not missed where the form was sent before they came in', () => {
    expect(said(judged('1.2.1', null))).toEqual([]);
  });

  it('are not compared where nobody says what the workbook has', () => {
    expect(said(judge(typeInto(sent, '1.2.1', { [SIX_MONTHS]: 0.5 }), round))).toEqual([]);
  });

  it('are those of the workbook in a form that was made from it, whatever stands there', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(2), (entries, unit) => {
        const draft = draftFromFile(smallFile(entries));
        const any = buildRound(draft).round;
        const own = draft.scores.filter((row) => row.unitCode === any.units[unit]?.code);
        const form = judge(returnedForm(any, own, { unit, period: 1 }), any, draft.scores);
        expect(said(form).filter((each) => each.startsWith('earlierPointsDiffer'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
