import type { LastYearRows } from '../../../src/core/rows/lastYearRows';
import type { RoundDraft } from '../../../src/core/round/draft';
import { readRoundTables, type RoundReading } from '../../../src/sheets/round/readRound';
import { roundLayouts } from '../../../src/sheets/round/roundLayouts';
import { contentAt, tablesOfLayouts } from '../layoutGrid';
import { SAMPLE_DRAFT } from '../sampleDraft';

const lastYear: LastYearRows = {
  results: [
    { unitCode: 'XM01', code: '1.1.10', name: 'Mức độ hoàn thành', points: 1.5, maximum: 2 },
    { unitCode: 'XM01', code: '=1.2', name: '@nội dung', points: 'KAD', maximum: 2 },
    { unitCode: 'XM99', code: '2.1', name: null, points: '8,5', maximum: { error: '#REF!' } },
  ],
  codeMap: [
    { from: '1.1.10', to: '1.1.10' },
    { from: '2.1', to: null },
  ],
};
const draft: RoundDraft = { ...SAMPLE_DRAFT, lastYear };

function draftOf(reading: RoundReading): RoundDraft | undefined {
  return reading.kind === 'round' ? reading.draft : undefined;
}

describe('the sheet of last year', () => {
  it.each(['vi', 'en'] as const)('is read back as it was written, with %s headings', (language) => {
    const reading = readRoundTables(tablesOfLayouts(roundLayouts(draft, { language })));
    expect(draftOf(reading)).toEqual(draft);
    expect(reading).toMatchObject({ findings: [] });
  });

  it('is not there in a round that knows nothing of it, which reads as before', () => {
    const layouts = roundLayouts(SAMPLE_DRAFT, { language: 'vi' });
    expect(layouts.map(({ name }) => name)).not.toContain('Năm trước');
    expect(draftOf(readRoundTables(tablesOfLayouts(layouts)))).not.toHaveProperty('lastYear');
  });

  it('names each unit beside its code, and only that', () => {
    const sheet = roundLayouts(draft, { language: 'vi' }).find(({ name }) => name === 'Năm trước');
    expect(sheet && [5, 6, 7].map((row) => contentAt(sheet, row, 1))).toEqual([
      'Xã Mẫu 01',
      'Xã Mẫu 01',
      null,
    ]);
  });

  it('goes by headings; either table may be missing, and a missing column is a finding', () => {
    const tables = tablesOfLayouts(roundLayouts(draft, { language: 'vi' }));
    const grid = tables.get('ParLastYear');
    tables.delete('ParCodeMap');
    if (grid) {
      const values = grid.values.map((row) => ['riêng', ...row].reverse());
      tables.set('ParLastYear', { ...grid, values });
    }
    expect(draftOf(readRoundTables(tables))?.lastYear).toEqual({ ...lastYear, codeMap: [] });
    if (grid) {
      tables.set('ParLastYear', { ...grid, values: grid.values.map((row) => row.slice(0, -1)) });
    }
    expect(readRoundTables(tables)).toMatchObject({
      findings: [{ code: 'columnMissing', place: { sheet: 'Năm trước', cell: 'A5' } }],
    });
  });
});
