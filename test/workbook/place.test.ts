import { readPlace, writePlace } from '../../src/sheets/round/rememberedPlace';
import { rememberPlace } from '../../src/workbook/place';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { workbookForEachTest } from '../host/withWorkbook';
import { draftOf } from './sampleDraft';

const book = workbookForEachTest();

it('is kept in the workbook beside its cells, and comes with the round in no sync more', async () => {
  await startRound(draftOf(1));
  expect(await readOpenWorkbook()).not.toHaveProperty('place');
  book().meter.reset();
  await readOpenWorkbook();
  const { syncs } = book().meter;
  await rememberPlace({ periodCode: 'Q1', groupCode: 'XA' });
  await rememberPlace({ periodCode: 'NAM' });
  book().meter.reset();
  expect(await readOpenWorkbook()).toMatchObject({ kind: 'round', place: { periodCode: 'NAM' } });
  expect(book().meter.syncs).toBe(syncs);
});

it.each([undefined, null, 7, '', '\nXA', 'Q1\nXA\nx', { periodCode: 'Q1' }])(
  'is not read from %j',
  (kept) => {
    expect(readPlace(kept)).toBeUndefined();
  },
);

it('comes back as it was', () => {
  expect(readPlace(writePlace({ periodCode: '6T' }))).toEqual({ periodCode: '6T' });
  const both = { periodCode: '6T', groupCode: 'SỞ' };
  expect(readPlace(writePlace(both))).toEqual(both);
});
