import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MISSING } from '../../../src/core/entries/entryColumns';
import { scoredItems } from '../../../src/core/entries/readEntries';
import { readEntry } from '../../../src/core/entries/readEntry';
import { pointsFromMicro, pointsToNumber } from '../../../src/core/points/points';
import type { CellInput } from '../../../src/core/cells/cell';
import type { CollectedFile } from '../../../src/sheets/collect/collected.types';
import {
  blankForm,
  chosen,
  collected,
  ENTERED,
  filled,
  outcomeOf,
  ROUND,
  understood,
  type Entered,
} from './sampleForms';
import { partOf } from '../package';
import {
  below,
  breakXml,
  changeDirectory,
  cutBytes,
  flipBytes,
  mixRows,
  mixSheets,
  mixStrings,
  oneOf,
  randomFrom,
  withCell,
  type Mutation,
  type Random,
} from './mutations';

/** What the form of a unit may say, as chance decides. */
function answers(random: Random): Entered {
  const total = 10 + below(random, 90);
  return {
    '1.1.1': { data: oneOf(random, ['Kịp thời, đầy đủ', 'Không kịp thời', 'Không ban hành']) },
    '1.2.1': { points: below(random, 5) / 4 },
    '1.2.2': { data: `${below(random, total + 1)}/${total}` },
    '2.1': { data: below(random, 9) },
  };
}

/**
 * Asserts that nothing was accepted but what was written. A form with an error is not accepted; an entry that was
 * understood in another way must have a finding of its own; one that is missing too, or the form has.
 */
function expectSafe(outcome: CollectedFile | undefined, written: Entered): void {
  if (!outcome) {
    throw new Error('Nothing was told of the file');
  }
  if (outcome.kind !== 'form' || outcome.state === 'toFix') {
    return;
  }
  const read = understood(outcome);
  const found = (code: string): boolean => outcome.findings.some(({ item }) => item === code);
  for (const code of new Set([...Object.keys(read), ...Object.keys(written)])) {
    const isRight = said(read[code]) === said(written[code]);
    const isMissing = read[code] === undefined && outcome.findings.length > 0;
    if (!isRight && !isMissing && !found(code)) {
      throw new Error(`${code}: ${said(written[code])} was written, ${said(read[code])} accepted`);
    }
  }
}

/** The data where a rule needs them; else the points. What follows from data is computed anew. */
function said(entry: Entered[string] | undefined): string {
  const cell: CellInput = entry?.data ?? entry?.points ?? null;
  return JSON.stringify(cell);
}

async function outcomeFor(name: string, bytes: Uint8Array): Promise<CollectedFile | undefined> {
  const outcomes = await collected([chosen(name, bytes)]);
  // An archive without its marks of a workbook may hold several files.
  return outcomes.find(({ kind }) => kind === 'form') ?? outcomes[0];
}

/** Damages forms again and again, a seed for each. */
async function survive(mutation: Mutation, cases: number, firstSeed: number): Promise<Map<string, number>> {
  const blank = await blankForm();
  const outcomes = new Map<string, number>();
  let source = { written: {} as Entered, form: blank };
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const random = randomFrom(seed);
    if ((seed - firstSeed) % 20 === 0) {
      const written = answers(random);
      source = { written, form: filled(blank, written) };
    }
    const outcome = await outcomeFor('phieu.xlsx', mutation(source.form, random));
    try {
      expectSafe(outcome, source.written);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${String(error)}`);
    }
    const key = outcome ? outcomeOf(outcome).replace(/^.*?: /, '') : 'nothing';
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  }
  return outcomes;
}

/** What the core counts for an item; undefined if nothing. */
function counted(itemCode: string, read: Entered): number | undefined {
  const scored = scoredItems(ROUND).find(({ code }) => code === itemCode);
  const { data = null, points = null } = read[itemCode] ?? {};
  const value = scored ? readEntry(scored, { data, points }).value : MISSING;
  return value === MISSING ? undefined : pointsToNumber(pointsFromMicro(value));
}

/** Where the sample form asks for the points of item 1.2.1: 0 to 1, in steps of 0.25. */
const POINTS_CELL = 'G14';

/** A cell as units and programs write it, and the number that it is meant to be; undefined if it is no score. */
function pointsCell(
  random: Random,
  dateStyle: string,
): readonly [content: string, intended: number | undefined] {
  const score = below(random, 5) / 4;
  const text = (value: string): string =>
    `<c CELLSTYLE t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  const plain = String(score);
  const comma = plain.replace('.', ',');
  const wrong = oneOf(random, [
    'không',
    'x',
    '0.75.1',
    '1/2',
    '٣',
    '½',
    '0x1',
    'NaN',
    '1,5',
    '-0,5',
    '0,3',
    'Infinity',
    '1e1',
  ]);
  return oneOf(random, [
    [`<c CELLSTYLE><v>${plain}</v></c>`, score],
    [`<c CELLSTYLE><v>${score + 1e-13}</v></c>`, score],
    [`<c CELLSTYLE><f>${plain}+0</f><v>${plain}</v></c>`, score],
    [text(comma), score],
    [text(` ${plain}\u00a0`), score],
    [text(`${comma}đ`), score],
    [`<c CELLSTYLE><v>${oneOf(random, [1.25, -0.25, 0.3, 75, 1e300])}</v></c>`, undefined],
    [`<c CELLSTYLE t="e"><v>#DIV/0!</v></c>`, undefined],
    [`<c CELLSTYLE t="b"><v>1</v></c>`, undefined],
    [`<c CELL s="${dateStyle}"><v>${oneOf(random, [1, 46_054])}</v></c>`, undefined],
    [text(wrong), undefined],
  ] as const);
}

beforeEach(() => {
  // The library says on the console what it thinks of LibreOffice's number formats.
  jest.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a form that came back damaged never stands for something else:', () => {
  it.each([
    ['other bytes', flipBytes, 500, 10_000],
    ['pieces missing or twice', cutBytes, 300, 20_000],
    ['a directory that lies', changeDirectory, 200, 30_000],
    ['broken XML with a right checksum', breakXml, 600, 40_000],
    ['shared texts mixed up', mixStrings, 200, 50_000],
    ['sheets mixed up', mixSheets, 100, 60_000],
    ['rows mixed up', mixRows, 200, 70_000],
  ] as const)('%s', async (_, mutation, cases, seed) => {
    const outcomes = await survive(mutation, cases, seed);
    // Chance must have found both: forms that are refused, and forms whose damage did not matter.
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining(['valid', expect.not.stringMatching('valid')]),
    );
  });

  it('whatever stands in a cell for points', async () => {
    const form = filled(await blankForm());
    const [, dateStyle = ''] = /<c r="K14" s="(\d+)"/.exec(partOf(form, 'xl/worksheets/sheet1.xml')) ?? [];
    for (let seed = 80_000; seed < 80_200; seed++) {
      const [content, intended] = pointsCell(randomFrom(seed), dateStyle);
      const outcome = await outcomeFor('phieu.xlsx', withCell(form, POINTS_CELL, content));
      const findings =
        outcome?.kind === 'form' ? outcome.findings.filter(({ item }) => item === '1.2.1') : [];
      if (outcome?.kind === 'form' && outcome.state === 'valid') {
        const points = counted('1.2.1', understood(outcome));
        // What is no score of this item needs a finding; what is one must come out as that very number.
        expect({ content, points, isFound: findings.length > 0 }).toEqual(
          intended === undefined
            ? { content, points: undefined, isFound: true }
            : { content, points: intended, isFound: expect.any(Boolean) as unknown },
        );
      }
    }
  });

  it.each([
    ['xlsx', flipBytes, 60, 90_000],
    ['ods', flipBytes, 60, 91_000],
    ['ods', cutBytes, 60, 92_000],
    ['xls', cutBytes, 60, 93_000],
  ] as const)('a file of LibreOffice: .%s', async (format, mutation, cases, firstSeed) => {
    const form = new Uint8Array(readFileSync(join(__dirname, '../fixtures', `form.${format}`)));
    for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
      const outcome = await outcomeFor(`phieu.${format}`, mutation(form, randomFrom(seed)));
      expect(() => expectSafe(outcome, ENTERED)).not.toThrow();
    }
  });

  it('an .xls with other bytes: its numbers have no checksum, but something is told of each', async () => {
    const form = new Uint8Array(readFileSync(join(__dirname, '../fixtures/form.xls')));
    for (let seed = 94_000; seed < 94_100; seed++) {
      expect(await outcomeFor('phieu.xls', flipBytes(form, randomFrom(seed)))).toBeDefined();
    }
  });
});
