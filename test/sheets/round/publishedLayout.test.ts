import type { PublishedRow } from '../../../src/core/rows/publishedRow';
import type { RoundDraft } from '../../../src/core/round/draft';
import { readRoundTables, type RoundReading } from '../../../src/sheets/round/readRound';
import { roundLayouts } from '../../../src/sheets/round/roundLayouts';
import { tablesOfLayouts } from '../layoutGrid';
import { SAMPLE_DRAFT, unit } from '../sampleDraft';

const published: readonly PublishedRow[] = [
  { unitCode: 'XM01', code: null, points: 84.58, index: '84,58 %', rank: '1/9', className: 'Tốt' },
  { unitCode: '=Xã', code: '1.10', points: { error: '#REF!' }, index: null, rank: null, className: '@Khá' },
];
const draft: RoundDraft = { ...SAMPLE_DRAFT, published };

function draftOf(reading: RoundReading): RoundDraft | undefined {
  return reading.kind === 'round' ? reading.draft : undefined;
}

describe('the sheet of what was published', () => {
  it.each(['vi', 'en'] as const)('is read back as it was written, with %s headings', (language) => {
    const reading = readRoundTables(tablesOfLayouts(roundLayouts(draft, { language })));
    expect(draftOf(reading)).toEqual(draft);
    expect(reading).toMatchObject({ findings: [] });
  });

  it('is not there in a round of which nothing was published, which reads as before', () => {
    const layouts = roundLayouts(SAMPLE_DRAFT, { language: 'vi' });
    expect(layouts.map(({ name }) => name)).not.toContain('Công bố');
    const reading = readRoundTables(tablesOfLayouts(layouts));
    expect(draftOf(reading)).not.toHaveProperty('published');
    expect(reading).toMatchObject({ findings: [] });
  });

  it('needs its units, and says where the codes are gone; a figure that is not compared needs no column', () => {
    const tables = tablesOfLayouts(roundLayouts(draft, { language: 'vi' }));
    const grid = tables.get('ParPublished');
    const without = (heading: string): unknown => {
      const column = grid?.values[0]?.indexOf(heading) ?? -1;
      const values = (grid?.values ?? []).map((row) => row.filter((_, at) => at !== column));
      const changed = new Map(tables);
      if (grid) {
        changed.set('ParPublished', { ...grid, values });
      }
      const reading = readRoundTables(changed);
      return reading.kind === 'round' ? reading.findings.map(({ code }) => code) : [];
    };
    expect(without('Đơn vị (mã hoặc tên)')).toEqual(['columnMissing']);
    expect(without('Mã lĩnh vực, tiêu chí, mục')).toHaveLength(1);
    expect(without('Hạng công bố')).toEqual([]);
  });

  it('knows codes of digits again that have lost their zeros', () => {
    const units = [unit({ code: '00004', name: 'Xã Mẫu 04', group: 'XA' })];
    const rows = [{ unitCode: 4, code: null, points: 1, index: null, rank: null, className: null }];
    const layouts = roundLayouts({ ...SAMPLE_DRAFT, units, scores: [], published: rows }, { language: 'vi' });
    const tables = tablesOfLayouts(layouts);
    const grid = tables.get('ParPublished');
    if (grid) {
      const [headings, row = []] = grid.values;
      tables.set('ParPublished', { ...grid, values: [headings ?? [], [4, ...row.slice(1)]] });
    }
    const reading = readRoundTables(tables);
    expect(draftOf(reading)?.published?.[0]?.unitCode).toBe('00004');
    expect(reading).toMatchObject({ findings: [{ code: 'unitCodeZeros', place: { table: 'published' } }] });
  });
});
