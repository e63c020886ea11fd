import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';

const BEFORE_DEADLINES = '2026-01-01';

function findingsOf(...entries: RoundFileEntry[]): string[] {
  return analyseRound(smallDraft(entries), BEFORE_DEADLINES)
    .entryFindings.filter(({ code }) => code !== 'entryRowMissing')
    .map(({ code, item, place }) => `${code} ${item ?? ''} ${place.column ?? ''}`);
}

const direct = (points: RoundFileEntry['council'], period = 'Q1'): RoundFileEntry => ({
  unit: 'XM01',
  item: '1.2',
  periods: { [period]: { points: points ?? null } },
});
const plan = (data: string | number | null, points: number | null = null): RoundFileEntry => ({
  unit: 'XM01',
  item: '1.1.2',
  periods: { NAM: { data, points } },
});

describe('entry checks', () => {
  it.each<[string, RoundFileEntry, string]>([
    ['above the maximum', direct(30.1), 'aboveMaximum 1.2 points.Q1'],
    ['below zero', direct(-0.1), 'negative 1.2 points.Q1'],
    ['off the step', direct(0.25), 'offStep 1.2 points.Q1'],
    ['a word', direct('nhiều'), 'notANumber 1.2 points.Q1'],
    ['a truth value', direct(true), 'notANumber 1.2 points.Q1'],
    ['an error cell', direct({ error: '#DIV/0!' }), 'cellError 1.2 points.Q1'],
    ['a third where points go by tenths', direct(1 / 3), 'offStep 1.2 points.Q1'],
    ['a number typed as text', direct('8,5'), 'textNumber 1.2 points.Q1'],
    ['a number with its unit', direct('8.5 đ'), 'textNumber 1.2 points.Q1'],
    ['a date instead of a ratio', plan(45_000), 'ratioUnreadable 1.1.2 data.NAM'],
    ['a negative figure', plan('-3/10'), 'dataNegative 1.1.2 data.NAM'],
    ['a zero denominator', plan('3/0'), 'denominatorZero 1.1.2 data.NAM'],
    ['more done than there was', plan('11/10'), 'numeratorAboveDenominator 1.1.2 data.NAM'],
    ['points without data', plan(null, 5), 'dataMissing 1.1.2 data.NAM'],
    ['points that no band gives', plan(null, 7), 'pointsNotALevel 1.1.2 points.NAM'],
    ['points other than the data give', plan('95/100', 5), 'pointsDifferFromData 1.1.2 points.NAM'],
  ])('finds %s and names the cell', (_title, entry, expected) => {
    expect(findingsOf(entry)).toContain(expected);
  });

  it('finds a level that does not exist', () => {
    const entry = { unit: 'XM01', item: '1.1.1', evidence: 'x', periods: { Q1: { data: 'Rất nhanh' } } };
    expect(findingsOf(entry)).toEqual(expect.arrayContaining(['levelUnknown 1.1.1 data.Q1']));
  });

  it('finds missing evidence only where it is required and points are claimed', () => {
    const entry = (data: string): RoundFileEntry => ({
      unit: 'XM01',
      item: '1.1.1',
      periods: { Q1: { data } },
    });
    expect(findingsOf(entry('Kịp thời'))).toContain('evidenceMissing 1.1.1 evidence');
    expect(findingsOf(entry('Không'))).not.toContain('evidenceMissing 1.1.1 evidence');
    expect(findingsOf({ ...entry('Kịp thời'), evidence: '12/KH-UBND' })).not.toContain(
      'evidenceMissing 1.1.1 evidence',
    );
  });

  it('lets "KAD" stand only where the item allows it', () => {
    expect(findingsOf(direct('kad')).filter((text) => text.includes('notApplicable'))).toEqual([]);
    const entry = { unit: 'XM01', item: '2.1', periods: { NAM: { points: 'KAD' } } };
    expect(findingsOf(entry)).toContain('notApplicableNotAllowed 2.1 points.NAM');
  });

  it('passes over a self-score of an item that the survey decides', () => {
    const entry = { unit: 'XM01', item: '2.2', periods: { NAM: { points: 20 } } };
    expect(findingsOf(entry)).toContain('notSelfScored 2.2 points.NAM');
  });

  it('keeps the first of two rows of a unit and an item, and reports the second', () => {
    const analysis = analyseRound(smallDraft([direct(30), direct(1)]), BEFORE_DEADLINES);
    expect(analysis.entryFindings.find(({ code }) => code === 'entryTwice')?.place.row).toBe(1);
    expect(Array.from(analysis.entries.columns.self)).toContain(30_000_000);
    expect(Array.from(analysis.entries.columns.self)).not.toContain(1_000_000);
  });

  it('does not mistake code 1.10 for 1.1', () => {
    expect(findingsOf({ unit: 'XM01', item: '1.10' })).toEqual(['entryItemUnknown  itemCode']);
  });

  it('reports rows of unknown units and passes over blank rows', () => {
    expect(findingsOf({ unit: 'XM99', item: '1.2' }, { unit: '', item: '' })).toEqual([
      'entryUnitUnknown 1.2 unitCode',
    ]);
  });

  it('never uses a wrong entry, and never cuts it down to the maximum', () => {
    const { columns } = analyseRound(smallDraft([direct(31)]), BEFORE_DEADLINES).entries;
    expect(Array.from(columns.self).some((value) => value >= 0)).toBe(false);
  });
});

describe('missing rows', () => {
  it('are one finding per unit, with how many', () => {
    const rows = analyseRound(smallDraft([direct(1)]), BEFORE_DEADLINES)
      .entryFindings.filter(({ code }) => code === 'entryRowMissing')
      .map(({ unit, parameters }) => [unit, parameters['count']]);
    expect(rows).toEqual([
      ['XM01', 4],
      ['XM02', 5],
      ['XM03', 5],
    ]);
  });
});

describe('missing entries', () => {
  const complete: RoundFileEntry = {
    unit: 'XM01',
    item: '1.1.1',
    evidence: 'x',
    periods: { Q1: { data: 'Kịp thời' } },
  };
  const missing = (asOf: string, ...entries: RoundFileEntry[]): string[] =>
    analyseRound(smallDraft(entries), asOf)
      .entryFindings.filter(({ code }) => code === 'submissionMissing' || code === 'entryMissing')
      .map(({ code, unit, item, period }) => [code, unit, item, period].filter(Boolean).join(' '));

  it('says nothing before the deadline', () => {
    expect(missing('2026-04-05')).toEqual([]);
  });

  it('names each unit without a form once, the day after the deadline', () => {
    expect(missing('2026-04-06', complete)).toEqual([
      'entryMissing XM01 1.2 Q1',
      'submissionMissing XM02 Q1',
      'submissionMissing XM03 Q1',
    ]);
  });

  it('does not ask again in a later period for what an earlier one has', () => {
    const later: RoundFileEntry = { unit: 'XM01', item: '2.1', periods: { NAM: { data: '9/10' } } };
    const first = { ...complete };
    const second: RoundFileEntry = { unit: 'XM01', item: '1.2', periods: { Q1: { points: 'KAD' } } };
    expect(missing('2026-04-06', first, second, later)).toEqual([
      'entryMissing XM01 1.1.2 NAM',
      'submissionMissing XM02 Q1',
      'submissionMissing XM03 Q1',
    ]);
  });

  it('does not call an entry in error missing as well', () => {
    expect(missing('2026-04-06', complete, direct(99))).not.toContain('entryMissing XM01 1.2 Q1');
  });
});
