import { analyseRound } from '../../../src/core/analysis/analyse';
import { lackingFor, layoutOf, RESULT_SHEETS } from '../../../src/sheets/results/registry';
import { SHEET_NAMES } from '../../../src/sheets/tables/sheetNames';
import { gridOfLayout } from '../layoutGrid';
import { SAMPLE_DRAFT } from '../sampleDraft';

const AS_OF = '2026-08-01';
const full = analyseRound(SAMPLE_DRAFT, AS_OF);

const blankPublishedRow = {
  unitCode: null,
  code: null,
  points: null,
  index: null,
  rank: null,
  className: null,
};

describe('the list of result sheets', () => {
  it('has each name once, and none that a sheet of tables has', () => {
    const names = RESULT_SHEETS.map(({ name }) => name);
    const all = [...names, ...Object.values(SHEET_NAMES)];
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(RESULT_SHEETS.map(({ id }) => id)).size).toBe(names.length);
  });

  it.each(RESULT_SHEETS)('lays out $id under its name, with values only', ({ id, name }) => {
    const layout = layoutOf(id, full, 0);
    expect(layout.name).toBe(name);
    const formulas = layout.blocks.flatMap(({ cells }) =>
      cells.flat().filter((cell) => typeof cell === 'object' && cell !== null),
    );
    expect(formulas).toEqual([]);
  });

  it.each(RESULT_SHEETS)('lays out $id of an empty round too', ({ id }) => {
    const empty = analyseRound({ ...SAMPLE_DRAFT, units: [], criteria: [], scores: [], periods: [] }, AS_OF);
    expect(layoutOf(id, empty, 0).blocks.length).toBeGreaterThan(0);
  });

  it('shows what is about the whole year of the last period, and what is about a period of the one asked for', () => {
    const subtitle = (id: (typeof RESULT_SHEETS)[number]['id']): unknown =>
      gridOfLayout(layoutOf(id, full, 0)).values[1]?.[0];
    for (const { id, about } of RESULT_SHEETS) {
      if (about === 'year') {
        expect(subtitle(id)).toContain('Kỳ Năm');
      }
      if (about === 'round') {
        expect(subtitle(id)).not.toContain('Kỳ');
      }
    }
    expect(subtitle('ranking')).toContain('Kỳ 6 tháng');
    expect(subtitle('reminders')).toContain('Kỳ 6 tháng');
  });

  it('says what is lacking: units, entries, or what was published', () => {
    const lacking = (draft: typeof SAMPLE_DRAFT): unknown[] =>
      RESULT_SHEETS.map(({ id }) => lackingFor(id, analyseRound(draft, AS_OF)));
    expect(lacking(SAMPLE_DRAFT)).toEqual(
      RESULT_SHEETS.map(({ needs }) => (needs === 'published' ? 'published' : undefined)),
    );
    const published = { ...blankPublishedRow, unitCode: 'XM01', rank: 1 };
    expect(lacking({ ...SAMPLE_DRAFT, published: [published] })).toEqual(RESULT_SHEETS.map(() => undefined));
    expect(lacking({ ...SAMPLE_DRAFT, published: [blankPublishedRow] })).toContain('published');
    const withoutScores = { ...SAMPLE_DRAFT, scores: [] };
    expect(lackingFor('ranking', analyseRound(withoutScores, AS_OF))).toBe('entries');
    expect(lackingFor('progress', analyseRound(withoutScores, AS_OF))).toBeUndefined();
    expect(lackingFor('progress', analyseRound({ ...withoutScores, units: [] }, AS_OF))).toBe('units');
    expect(lackingFor('reminders', analyseRound({ ...withoutScores, units: [] }, AS_OF))).toBeUndefined();
  });
});
