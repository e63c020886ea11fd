import { readSurveyForms } from '../../../src/core/entries/surveyForms';
import type { CellInput } from '../../../src/core/cells/cell';
import type { Finding } from '../../../src/core/finding/finding';
import { analyseRound } from '../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallFile } from '../support/sampleDraft';

describe('the forms of a survey in a cell', () => {
  it.each<readonly [CellInput, object]>([
    ['480/600', { returned: 480, issued: 600 }],
    [' 480 / 600 ', { returned: 480, issued: 600 }],
    ['480', { returned: 480 }],
    [480, { returned: 480 }],
    ['1.200/1.500', { returned: 1200, issued: 1500 }],
    ['12 000', { returned: 12_000 }],
    ['0/30', { returned: 0, issued: 30 }],
  ])('are read from %j', (cell, forms) => {
    expect(readSurveyForms(cell)).toStrictEqual(forms);
  });

  it.each<CellInput>([
    null,
    '',
    '480/',
    '/600',
    '480/600/2',
    '48,5/60',
    48.5,
    '1.20',
    -1,
    '80 %',
    'nhiều',
    true,
    { error: '#N/A' },
  ])('are none in %j', (cell) => {
    expect(readSurveyForms(cell)).toBeUndefined();
  });
});

/** What is found about the second unit's survey item, or another one. */
function found(
  entry: Omit<RoundFileEntry, 'unit' | 'item'>,
  { rule = 'Khảo sát tỷ lệ', parameters = '', item = '2.2' } = {},
): readonly Finding[] {
  const file = smallFile([{ unit: 'XM02', item, ...entry }]);
  const criteria = file.framework.criteria.map((row) =>
    row.code === '2.2' ? { ...row, rule, parameters } : row,
  );
  const draft = draftFromFile({ ...file, framework: { ...file.framework, criteria } });
  const { entryFindings } = analyseRound(draft, '2026-01-01');
  return entryFindings.filter((each) => each.item === item);
}

const about = (code: string, parameters: object, item = '2.2'): object => ({
  code,
  severity: 'warning',
  place: { table: 'scores', row: 0, column: 'surveyForms' },
  unit: 'XM02',
  item,
  parameters,
});

describe('the forms of a survey beside its result', () => {
  it('are kept without a word where they can be', () => {
    expect(found({ survey: '430/480', surveyForms: '480/600' })).toStrictEqual([]);
    expect(found({ survey: '430/480', surveyForms: 480 })).toStrictEqual([]);
    expect(found({ survey: '430/480' })).toStrictEqual([]);
    expect(found({ survey: '86 %', surveyForms: '40/50' })).toStrictEqual([]);
  });

  it('are a warning where they cannot be read, or where the item has no survey', () => {
    expect(found({ survey: '430/480', surveyForms: 'đủ' })).toStrictEqual([
      about('surveyFormsUnreadable', { text: 'đủ' }),
    ]);
    expect(found({ survey: '430/480', surveyForms: 0.8 })).toStrictEqual([
      about('surveyFormsUnreadable', { text: { number: 0.8 } }),
    ]);
    expect(found({ surveyForms: '480/600' }, { item: '1.2' })).toStrictEqual([
      about('surveyFormsElsewhere', {}, '1.2'),
    ]);
  });

  it('are a warning where more came back than went out', () => {
    expect(found({ survey: '430/480', surveyForms: '601/600' })).toStrictEqual([
      about('surveyFormsAboveIssued', { returned: 601, issued: 600 }),
    ]);
    expect(found({ survey: '430/480', surveyForms: '600/600' })).toStrictEqual([]);
  });

  it('are a warning where more answered than came back, by share or by answer', () => {
    expect(found({ survey: '430/481', surveyForms: '480/600' })).toStrictEqual([
      about('surveyAnswersAboveForms', { answers: { number: 481 }, returned: 480 }),
    ]);
    const weighted = { rule: 'Khảo sát có trọng số', parameters: 'Rất: 100 %; Không: 0 %' };
    expect(found({ survey: '400; 81', surveyForms: '480/600' }, weighted)).toStrictEqual([
      about('surveyAnswersAboveForms', { answers: { number: 481 }, returned: 480 }),
    ]);
    expect(found({ survey: '400; 80', surveyForms: '480/600' }, weighted)).toStrictEqual([]);
  });

  it('are not measured by a mean, by points, or by answers that cannot be read', () => {
    const mean = { rule: 'Khảo sát điểm trung bình', parameters: 'thang 5' };
    expect(found({ survey: '4,2/5', surveyForms: 3 }, mean)).toStrictEqual([]);
    expect(found({ survey: 17, surveyForms: 3 }, { rule: 'Chấm điểm trực tiếp' })).toStrictEqual([]);
    expect(found({ survey: 'nhiều', surveyForms: 3 }).map(({ code }) => code)).toStrictEqual([
      'ratioUnreadable',
    ]);
  });

  it('change no points', () => {
    const points = (surveyForms?: string): readonly number[] =>
      Array.from(
        analyseRound(
          draftFromFile(
            smallFile([
              { unit: 'XM01', item: '2.2', survey: 17.5, ...(surveyForms !== undefined && { surveyForms }) },
            ]),
          ),
          '2026-01-01',
        ).entries.columns.standing,
      );
    expect(points('1/600')).toEqual(points());
  });
});
