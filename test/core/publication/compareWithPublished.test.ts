import fc from 'fast-check';
import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import { pointsFromMicro, pointsToNumber } from '../../../src/core/points/points';
import { microPercent, roundPoints } from '../../../src/core/points/ratio';
import type { Publication } from '../../../src/core/publication/published';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile, RoundFileEntry, RoundFilePublished } from '../../../src/core/roundFile/roundFile';
import { binhDuong2017 } from '../../../src/samples/binhDuong2017';
import { totalOf, scoreAt } from '../../../src/core/scoring/scores';
import { anyEntries } from '../support/anyEntries';
import { allMayBeLeftOut } from '../support/leftOut';
import { smallFile } from '../support/sampleDraft';
import { sectionFile } from '../support/sectionDraft';

const CLOSED = '2027-01-01';
const YEAR = 1;

function analyse(file: RoundFile, published?: readonly RoundFilePublished[]): RoundAnalysis {
  return analyseRound(allMayBeLeftOut(draftFromFile({ ...file, ...(published && { published }) })), CLOSED);
}
const publicationOf = (
  entries: readonly RoundFileEntry[],
  published: readonly RoundFilePublished[],
  change: Partial<RoundFile> = {},
): Publication | undefined => analyse({ ...smallFile(entries), ...change }, published).publication;

const give = (item: string, council: number | string, unit = 'XM01'): RoundFileEntry => ({
  unit,
  item,
  council,
});
/** Everything but the survey, of XM01. */
const ENTRIES = [give('1.1.1', 7.004), give('1.1.2', 6.004), give('1.2', 20.004), give('2.1', 25)];
const codesOf = (publication: Publication | undefined): unknown[] =>
  (publication?.findings ?? []).map(({ code, unit, item, place: { row, column } }) =>
    [code, unit, item, row, column].filter((each) => each !== undefined),
  );

describe('published figures of Bình Dương 2017', () => {
  /** http://baubang.binhduong.gov.vn/Default.aspx?tabid=175&ID=1881 */
  const TOTALS = [
    ['Thành phố Thủ Dầu Một', 84.58],
    ['Thị xã Tân Uyên', 82.0],
    ['Huyện Bàu Bàng', 80.27],
    ['Thị xã Thuận An', 79.04],
    ['Thị xã Dĩ An', 78.06],
    ['Thị xã Bến Cát', 77.83],
    ['Huyện Dầu Tiếng', 76.22],
    ['Huyện Phú Giáo', 76.03],
    ['Huyện Bắc Tân Uyên', 71.46],
  ] as const;
  const published = TOTALS.map(([unit, points], at) => ({ unit, points, index: points, rank: at + 1 }));
  const compare = (rows: readonly RoundFilePublished[]): Publication | undefined =>
    analyseRound(draftFromFile({ ...binhDuong2017, published: rows }), '2018-01-01').publication;

  it('are the computed ones, all nine, by the names under which they were published', () => {
    expect(compare(published)).toEqual({ differences: [], compared: 27, unpublished: [], findings: [] });
  });

  it('are told apart from the computed ones by a single hundredth and by a swapped rank', () => {
    const changed = published.map((row, at) =>
      at === 1 ? { ...row, points: 82.01, rank: 3 } : at === 2 ? { ...row, rank: 2 } : row,
    );
    const publication = compare(changed);
    expect(publication?.differences).toEqual([
      {
        unit: 1,
        row: 1,
        figure: 'points',
        published: 82_010_000,
        computed: 82_000_000,
        difference: 10_000,
      },
      { unit: 1, row: 1, figure: 'rank', published: 3, computed: 2, difference: 1 },
      { unit: 2, row: 2, figure: 'rank', published: 2, computed: 3, difference: -1 },
    ]);
    expect(publication?.findings.map(({ code }) => code)).toEqual([
      'publishedPointsDiffer',
      'publishedRankDiffers',
      'publishedRankDiffers',
    ]);
  });

  it('say which units were left out', () => {
    expect(compare(published.slice(1))).toMatchObject({
      unpublished: [0],
      findings: [{ code: 'publishedUnitMissing', severity: 'warning' }],
    });
  });
});

describe('a difference', () => {
  it('is not there without published figures', () => {
    expect(analyse(smallFile(ENTRIES)).publication).toBeUndefined();
    expect(publicationOf(ENTRIES, [])).toBeUndefined();
    expect(publicationOf(ENTRIES, [{ unit: 'XM01' }])).toBeUndefined();
  });

  it('is explained by rounding up to half of the last printed digit, and not beyond', () => {
    const total = (points: number | string, shownDecimals = 2): unknown =>
      publicationOf(ENTRIES, [{ unit: 'XM01', points }], {
        round: { ...smallFile().round, policy: { shownDecimals } },
      })?.differences.map((each) =>
        'difference' in each ? [each.difference, 'reason' in each ? each.reason : undefined] : [],
      );
    // 58.012 of 100.
    expect(total('58.012')).toEqual([]);
    expect(total('58.01')).toEqual([[-2_000, 'rounding']]);
    // Two decimals are printed: 58 is 58.00, and fewer only where the round prints fewer.
    expect(total(58)).toEqual([[-12_000, undefined]]);
    expect(total(58, 1)).toEqual([[-12_000, 'rounding']]);
    expect(total('58.02')).toEqual([[8_000, undefined]]);
    expect(total('58.0125')).toEqual([[500, undefined]]);
  });

  it('is explained by parts that were rounded first, as published or as computed', () => {
    const field = (points: number, more: readonly RoundFilePublished[] = []): unknown =>
      publicationOf(ENTRIES, [{ unit: 'XM01', code: '1', points }, ...more])?.differences.map((each) => [
        each.row,
        'reason' in each ? each.reason : undefined,
      ]);
    // 33.012 exactly; criteria 13.008 and 20.004 print as 13.01 and 20.00.
    expect(field(33.01)).toEqual([[0, 'rounding']]);
    const even = [give('1.1.1', 7.004), give('1.1.2', 6.001), give('1.2', 20.006)];
    const sum = publicationOf(even, [{ unit: 'XM01', code: '1', points: 33.02 }]);
    // 33.011, of 13.005 and 20.006: 13.01 and 20.01 are 33.02.
    expect(sum?.differences).toMatchObject([{ difference: 9_000, reason: 'sumOfRounded' }]);
    const given = (points: number): unknown =>
      publicationOf(even, [
        { unit: 'XM01', code: '1', points: 33.02 },
        { unit: 'XM01', code: '1.1', points },
      ])?.differences.map((each) => ('reason' in each ? each.reason : undefined));
    expect(given(13.01)).toEqual(['sumOfRounded', 'rounding']);
    // A part that is wrong itself explains nothing.
    expect(given(13.02)).toEqual([undefined, undefined]);
  });

  it('of a total is not the sum of rounded fields where bonus or penalty moves it', () => {
    const entries = [give('1.2', 20.006), give('2.1', 25.006)];
    const total = (file: RoundFile): unknown =>
      analyse(file, [{ unit: 'XM01', points: 45.02 }]).publication?.differences.map((each) =>
        'reason' in each ? each.reason : undefined,
      );
    expect(total(sectionFile(entries))).toEqual(['sumOfRounded']);
    expect(total(sectionFile([...entries, give('9.2', 1), give('10.2', 1.002)]))).toEqual([undefined]);
  });

  it('of an index is explained by rounding, or by points that were rounded first', () => {
    // 20 of 70 points are 28.571428… %.
    const entries = [give('1.2', 'KAD'), give('2.1', 20)];
    const index = (published: Omit<RoundFilePublished, 'unit'>): unknown =>
      publicationOf(entries, [{ unit: 'XM01', ...published }])?.differences.map((each) =>
        'difference' in each ? [each.figure, each.difference, 'reason' in each && each.reason] : [],
      );
    expect(index({ index: 28.57 })).toEqual([['index', -1_429, 'rounding']]);
    expect(index({ index: '28,571429' })).toEqual([]);
    expect(index({ index: 28.58 })).toEqual([['index', 8_571, false]]);
    // 20.004 of 70 are 28.577142 %, printed 28.58; 20.00 of 70 would be 28.57.
    const rounded = publicationOf(
      [give('1.2', 'KAD'), give('2.1', 20.004)],
      [{ unit: 'XM01', points: '20.00', index: 28.57 }],
    );
    expect(rounded?.differences.map((each) => 'reason' in each && each.reason)).toEqual([
      'rounding',
      'indexOfRounded',
    ]);
  });

  it('is there where something was published of which nothing was computed: empty is not zero', () => {
    const rows = [
      { unit: 'XM02', points: 0, index: 0, rank: 3, class: 'Kém' },
      { unit: 'XM01', code: '2.2', points: 0 },
    ];
    const publication = publicationOf(ENTRIES, rows);
    expect(publication?.differences.map(({ row, figure, computed }) => [row, figure, computed])).toEqual([
      [0, 'points', undefined],
      [0, 'index', undefined],
      [0, 'rank', undefined],
      [0, 'class', undefined],
      [1, 'points', undefined],
    ]);
    expect(codesOf(publication)).toEqual([
      ['publishedNotComputed', 'XM02', 0, 'points'],
      ['publishedNotComputed', 'XM01', '2.2', 1, 'points'],
      ['publishedUnitMissing', 'XM01'],
    ]);
  });

  it('of a class is one of names, in any case', () => {
    const classes = [{ group: '', name: 'Khá', atLeast: 50 }];
    const of = (name: string): unknown[] =>
      codesOf(publicationOf(ENTRIES, [{ unit: 'XM01', class: name }], { classes }));
    expect(of('khá ')).toEqual([]);
    expect(of('Tốt')).toEqual([['publishedClassDiffers', 'XM01', 0, 'className']]);
  });
});

describe('a published row', () => {
  it('is found by code or name, and is said where it cannot be', () => {
    const [first, second, third] = smallFile().units;
    const groups = [...smallFile().groups, { code: 'PB', name: 'Phòng' }];
    const twins = [first, { ...second, name: first?.name ?? '', group: 'PB' }, third] as RoundFile['units'];
    const rows = [
      { unit: first?.name ?? '', points: 1 },
      { unit: 'XM01', points: 58.012 },
      { unit: 'Không có', points: 1 },
      { unit: 'Không có', code: '1', points: 1 },
      { unit: 'XM01', code: '7', points: 1 },
      { unit: 'XM01', points: 58.012 },
      { unit: 'XM01', code: '1', rank: 2 },
    ];
    expect(codesOf(publicationOf(ENTRIES, rows, { units: twins, groups }))).toEqual([
      ['publishedUnitUnclear', 0, 'unitCode'],
      ['publishedCodeUnknown', 'XM01', '7', 4, 'code'],
      ['publishedTwice', 'XM01', 5, 'unitCode'],
      ['publishedOnlyOfTotal', 'XM01', '1', 6, 'rank'],
      ['publishedUnitUnknown', 2, 'unitCode'],
    ]);
  });

  it('says nothing by an empty cell or a dash, and what cannot be read is a finding', () => {
    const draft = draftFromFile(smallFile(ENTRIES));
    const row = { unitCode: 'XM01', code: null, points: null, index: null, rank: null, className: null };
    const of = (cells: Partial<typeof row> | Record<string, unknown>): unknown[] =>
      codesOf(analyseRound({ ...draft, published: [{ ...row, ...cells }] }, CLOSED).publication);
    expect(of({ points: '–', index: '-', rank: '–', className: '58' })).toEqual([
      ['publishedNotComputed', 'XM01', 0, 'className'],
    ]);
    expect(of({ points: '58,012', index: '58,012 %', rank: '1/3' })).toEqual([]);
    expect(of({ points: 'năm mươi', index: { error: '#REF!' }, rank: 'nhất' })).toEqual([
      ['notANumber', 'XM01', 0, 'points'],
      ['cellError', 'XM01', 0, 'index'],
      ['rankInvalid', 'XM01', 0, 'rank'],
    ]);
    expect(of({ code: 1.1, points: 13 })).toEqual([['codeNotText', 'XM01', '1.1', 0, 'code']]);
  });
});

describe('laws of published figures', () => {
  it('what is printed from the results themselves, at any decimals, differs by rounding at most', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 0, max: 6 }), (entries, decimals) => {
        const base = smallFile(entries);
        const file = { ...base, round: { ...base.round, policy: { shownDecimals: decimals } } };
        const { scores, rankings, round } = analyse(file);
        const ranked = new Map(
          rankings[YEAR]?.flatMap(({ rows }) => rows.map((row) => [row.unit, row] as const)),
        );
        const published = round.units.flatMap(({ code }, unit): RoundFilePublished[] => {
          const { points, maximum } = totalOf(scores, unit, YEAR);
          const row = ranked.get(unit);
          if (row?.index === undefined) {
            return [];
          }
          return [
            {
              unit: code,
              points: pointsToNumber(roundPoints(points, decimals)),
              index: pointsToNumber(microPercent(points, maximum, decimals)),
              ...(row.rank !== undefined && { rank: row.rank }),
              ...(row.className !== undefined && { class: row.className }),
            },
          ];
        });
        const publication = analyse(file, published).publication;
        expect(publication?.findings ?? []).toEqual([]);
        for (const each of publication?.differences ?? []) {
          expect('reason' in each && each.reason).toBe('rounding');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a total that is the sum of its rounded fields is explained, one that is a whole digit more is not', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 0, max: 2 }), (entries, decimals) => {
        const base = smallFile(entries);
        const file = { ...base, round: { ...base.round, policy: { shownDecimals: decimals } } };
        const { scores, rankings } = analyse(file);
        const row = rankings[YEAR]?.[0]?.rows.find(({ unit }) => unit === 0);
        if (row?.index === undefined) {
          return;
        }
        const fields = scores.innerNodes.flatMap((node, slot) =>
          file.framework.criteria[node]?.level === 1
            ? [roundPoints(scoreAt(scores, 0, YEAR, slot).points, decimals)]
            : [],
        );
        const digit = 10 ** (6 - decimals);
        const sum = fields.reduce((all, each) => all + each, 0);
        const reasonOf = (points: number): unknown => {
          const rows = [{ unit: 'XM01', points: pointsToNumber(pointsFromMicro(points)) }];
          const [each] = analyse(file, rows).publication?.differences ?? [];
          return each === undefined ? 'same' : 'reason' in each ? each.reason : undefined;
        };
        expect(['same', 'rounding', 'sumOfRounded']).toContain(reasonOf(sum));
        expect(reasonOf(sum + digit * (fields.length + 1))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
