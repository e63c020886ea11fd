import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import type { SheetLayout } from '../../../src/sheets/layout/sheetLayout';
import { scoresLayout } from '../../../src/sheets/round/scoresLayout';
import { gridOfLayout } from '../layoutGrid';
import { criterion, SAMPLE_DRAFT } from '../sampleDraft';

const converted = criterion({
  code: '2.4',
  level: 'Tiêu chí',
  name: 'Hài lòng',
  maximum: 1,
  source: 'Điều tra XHH',
  rule: 'Khảo sát tỷ lệ',
});

/** The style, the validation and the highlights of the column of the survey. */
function surveyColumn(criteria: readonly CriterionRow[]): readonly [string | undefined, string, number] {
  const layout: SheetLayout = scoresLayout({ ...SAMPLE_DRAFT, criteria }, 'vi');
  const heading = gridOfLayout(layout).values.findIndex((row) => row.includes('Điều tra XHH'));
  const column = gridOfLayout(layout).values[heading]?.indexOf('Điều tra XHH') ?? -1;
  const style = layout.styles.find(({ area }) => area.column === column && area.row === heading + 1)?.style;
  const rule = layout.validations.find(({ area }) => area.column === column)?.rule;
  const highlights = layout.highlights.filter(({ area }) => area.column === column);
  return [style, rule?.kind === 'custom' ? rule.formula : '', highlights.length];
}

describe('the column of the survey on the sheet "Điểm"', () => {
  it('takes points only where no survey item needs answers', () => {
    const [style, formula, highlights] = surveyColumn(SAMPLE_DRAFT.criteria);
    expect([style, highlights]).toEqual(['points', 3]);
    expect(formula).toContain('="KAD"');
  });

  it('takes answers beside points, without calling a text doubtful', () => {
    const [style, formula, highlights] = surveyColumn([...SAMPLE_DRAFT.criteria, converted]);
    expect([style, highlights]).toEqual(['points', 2]);
    expect(formula).toMatch(/ISTEXT/u);
  });

  it('is a column of texts where every survey item needs answers, so that 86 % stays 86 %', () => {
    const others = SAMPLE_DRAFT.criteria.filter(({ source }) => source !== 'Điều tra XHH');
    expect(surveyColumn([...others, converted])[0]).toBe('wrappedText');
  });
});
