import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { collectForms } from '../../../src/files/collect/collectForms';
import type { CollectedFile } from '../../../src/sheets/collect/collected.types';
import { collectionRound } from '../../../src/tools/demo/collection/collectionRound';
import { chosen } from './sampleForms';

const { round } = buildRound(draftFromFile(collectionRound(3)));

async function outcomeOf(name: string): Promise<CollectedFile> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../fixtures/outside', name)));
  for await (const outcome of collectForms([chosen(name, bytes)], round)) {
    return outcome;
  }
  throw new Error('Nothing was told of the file');
}

/** What a file says of item 1.4.2: the entry with its evidence, and the findings in its row. */
async function itemOf(name: string): Promise<unknown> {
  const outcome = await outcomeOf(name);
  if (outcome.kind !== 'form') {
    return outcome;
  }
  const row = outcome.rows.find(({ itemCode }) => itemCode === '1.4.2');
  return {
    points: row?.entries[outcome.period]?.points,
    evidence: row?.evidence,
    found: outcome.findings
      .filter(({ item }) => item === '1.4.2')
      .map(({ code, place }) => `${code} ${place.cell}`),
    state: outcome.state,
  };
}

const PICTURE = 'Ảnh chụp ngày 25/06/2026 và đường dẫn chuyên mục, tệp 209.pdf';

it.each([
  [
    'a format that rounds shows 1, the cell holds 0,5',
    'seen-format-0.xlsx',
    { points: '“0,5”', evidence: PICTURE, found: ['shownDiffers H23'], state: 'toFix' },
  ],
  [
    'points lie under merged cells',
    'seen-merge-D23-H23.xlsx',
    { points: '“0,5”', evidence: PICTURE, found: ['coveredEntry H23'], state: 'toFix' },
  ],
  [
    'the row is hidden',
    'seen-row-23-hidden.xlsx',
    { points: 0.5, evidence: PICTURE, found: ['hiddenEntries H23'], state: 'valid' },
  ],
  [
    'a year stands where a day is asked for',
    'seen-date-column.xlsx',
    { points: 1.5, evidence: `2026; ${PICTURE}`, found: [], state: 'valid' },
  ],
  [
    'a number is shown as the number of a document',
    'seen-evidence-number-format.xlsx',
    { points: 1.5, evidence: `012/QD; ${PICTURE}`, found: [], state: 'valid' },
  ],
  [
    'a double quote stands in an attribute in single quotes',
    'quotes-I23.ods',
    { points: 1.5, evidence: PICTURE, found: ['closedCellFilled I23'], state: 'valid' },
  ],
])('is taken as it is seen, or something is said, where %s', async (_, name, expected) => {
  expect(await itemOf(name)).toEqual(expected);
});

it('comes to an end where others never do: a chain of sectors is tied into a ring, or leads astray', async () => {
  const started = performance.now();
  expect(await outcomeOf('loop.xls')).toMatchObject({ kind: 'refused', code: 'damaged' });
  expect(await itemOf('xls-two-bytes-endless.xls')).toMatchObject({
    points: 1.5,
    found: ['lockedChanged B23'],
    state: 'toFix',
  });
  expect(performance.now() - started).toBeLessThan(5_000);
});
