import { read } from '@e965/xlsx';
import { analyseRound, type RoundAnalysis } from '../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../src/core/roundFile/roundFile';
import { totalOf } from '../../src/core/scoring/scores';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { formSheets } from '../../src/sheets/form/formSheets';
import { sectionDraft } from '../core/support/sectionDraft';
import { hasLibreOffice, throughLibreOffice } from './libreOffice';

const YEAR = 1;
const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

type Periods = NonNullable<RoundFileEntry['periods']>;
const enter = (item: string, periods: Periods): RoundFileEntry => ({ unit: 'XM01', item, periods });
const points = (item: string, amount: number | string): RoundFileEntry =>
  enter(item, { NAM: { points: amount } });
const late = (times: number): RoundFileEntry => enter('10.1', { Q1: { data: times } });
const allButInitiative = [
  enter('1.1.1', { Q1: { data: 'Kịp thời' } }),
  enter('1.1.2', { NAM: { data: '20/20' } }),
  enter('2.1', { NAM: { data: '20/20' } }),
];

/** What a unit enters, and the total that follows. */
interface Case {
  readonly name: string;
  readonly entries: readonly RoundFileEntry[];
  readonly total: number;
  readonly policy?: RoundFile['round']['policy'];
}
const CASES: readonly Case[] = [
  { name: 'nothing claimed', entries: [points('1.2', 20)], total: 20 },
  {
    name: 'both sections above their caps, from the period before',
    entries: [enter('1.2', { Q1: { points: 20 } }), enter('9.1', { Q1: { points: 4 } }), late(9)],
    total: 21,
  },
  {
    name: 'one claimed again, the other standing',
    entries: [points('1.2', 20), enter('9.1', { Q1: { points: 4 }, NAM: { points: 0.5 } }), late(1)],
    total: 20,
  },
  { name: 'a penalty greater than the points', entries: [points('1.2', 1), late(9)], total: 0 },
  {
    name: 'a total that may be below 0',
    entries: [points('1.2', 1), late(9)],
    total: -1,
    policy: { totalBelowZero: true },
  },
  {
    name: 'a bonus above the maximum',
    entries: [...allButInitiative, points('1.2', 29.5), points('9.1', 4)],
    total: 80,
  },
  {
    name: 'a total that may pass the maximum',
    entries: [...allButInitiative, points('1.2', 29.5), points('9.1', 4)],
    total: 82.5,
    policy: { totalAboveMaximum: true },
  },
  {
    name: 'a bonus above what applies, said in the period before',
    entries: [...allButInitiative, enter('1.2', { Q1: { points: 'KAD' } }), points('9.1', 1)],
    total: 50,
  },
  {
    name: 'a bonus above what applies, said now',
    entries: [...allButInitiative, points('1.2', 'KAD'), points('9.1', 1)],
    total: 50,
  },
];

/** Without a survey, so that a form alone can reach its maximum; with caps that a unit's own claims can pass. */
function draftOf({ entries, policy }: Case): ReturnType<typeof sectionDraft> {
  const draft = sectionDraft(entries, { ...policy, surveyHeld: false });
  const caps: Readonly<Record<string, number>> = { '9': 3, '10': 2 };
  const criteria = draft.criteria.map((row) => ({ ...row, maximum: caps[String(row.code)] ?? row.maximum }));
  return { ...draft, criteria };
}

const analyse = (each: Case): RoundAnalysis => analyseRound(draftOf(each), '2026-01-01');

/** The form of a case, with sheet names of its own, so that LibreOffice opens all of them at once. */
function formOf(each: Case, index: number): SheetLayout[] {
  const { round, entries } = analyse(each);
  const { scores } = draftOf(each);
  const byItem = round.framework.items.map((_, item) => scores[entries.rowOf[item] ?? -1]);
  const [form, , hidden] = formSheets(round, 0, YEAR, byItem);
  const text = JSON.stringify([
    { ...form, name: `Form${index}` },
    { ...hidden, name: `Hidden${index}` },
  ]);
  return JSON.parse(text.replaceAll("'ParForm'!", `'Hidden${index}'!`)) as SheetLayout[];
}

describeWithLibreOffice('a form with bonus and penalty, calculated by LibreOffice', () => {
  it('shows the total of the core, with caps and bounds', async () => {
    const saved = read(throughLibreOffice(await renderWorkbook(CASES.flatMap(formOf))), { type: 'array' });
    const shown = CASES.map(({ name }, index) => {
      const sheet = saved.Sheets[`Form${index}`] ?? {};
      const valueAt = (reference: string): unknown => (sheet[reference] as { v?: unknown } | undefined)?.v;
      const row = Array.from({ length: 40 }, (_, at) => at + 1).find((at) =>
        String(valueAt(`B${at}`)).startsWith('TỔNG CỘNG'),
      );
      return [name, valueAt(`H${row ?? 0}`)];
    });
    expect(shown).toEqual(CASES.map(({ name, total }) => [name, total]));
    expect(CASES.map((each) => totalOf(analyse(each).scores, 0, YEAR).points)).toEqual(
      CASES.map(({ total }) => total * 1_000_000),
    );
  });
});
