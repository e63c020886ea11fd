import { onSheet, workbookForEachTest } from '../withWorkbook';

const workbook = workbookForEachTest({ payloadLimit: 200_000 });

async function firstColumn(): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A4').load('values');
    await context.sync();
    return range.values.flat();
  });
}

function writeFour(sheet: Excel.Worksheet): void {
  for (const row of [1, 2, 3, 4]) {
    sheet.getRange(`A${String(row)}`).values = [[row]];
  }
}

it('breaks half-way through a request and leaves the first half applied', async () => {
  workbook().faults.breakWrite(2);
  await expect(onSheet(writeFour)).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(firstColumn()).resolves.toEqual([1, 2, '', '']);
  await onSheet(writeFour);
  await expect(firstColumn()).resolves.toEqual([1, 2, 3, 4]);
});

it('fails the nth request that writes, with the wanted code, before it does anything', async () => {
  workbook().faults.failWrite(2, 'InvalidOperationInCellEditMode');
  await firstColumn();
  await onSheet((sheet) => void (sheet.getRange('A1').values = [['first']]));
  await expect(onSheet(writeFour)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(firstColumn()).resolves.toEqual(['first', '', '', '']);
});

it('refuses requests while a cell is edited, unless they wait for the end', async () => {
  workbook().faults.beginCellEdit();
  await expect(onSheet(writeFour)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['waited']];
    await context.sync();
  });
  setTimeout(() => workbook().faults.endCellEdit(), 20);
  await waiting;
  await expect(firstColumn()).resolves.toEqual(['waited', '', '', '']);
});

it('names transport errors as office.js does', async () => {
  workbook().faults.failTransport(5102, 2);
  await expect(firstColumn()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  await expect(firstColumn()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  await firstColumn();
});

it('refuses a request above the payload limit before anything is written', async () => {
  const long = 'x'.repeat(20_000);
  const failing = onSheet((sheet) => {
    sheet.getRange('A1').values = [['small']];
    sheet.getRange('B1:B11').values = Array.from({ length: 11 }, () => [long]);
  });
  await expect(failing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await expect(firstColumn()).resolves.toEqual(['', '', '', '']);
});

it('refuses a response above the payload limit', async () => {
  const long = 'x'.repeat(20_000);
  for (const part of ['B1:B6', 'B7:B12']) {
    await onSheet((sheet) => void (sheet.getRange(part).values = Array.from({ length: 6 }, () => [long])));
  }
  const failing = onSheet((sheet) => void sheet.getRange('B1:B12').load('values'));
  await expect(failing).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

it('delays every request by the wanted time', async () => {
  workbook().faults.delay(30, 40);
  const start = Date.now();
  await firstColumn();
  expect(Date.now() - start).toBeGreaterThanOrEqual(29);
});

it('loses the answer after the work was done, and plays the next fault on the next request', async () => {
  workbook().faults.play({ kind: 'lost', number: 5012 }, null, { kind: 'refused', number: 7000 });
  await expect(onSheet(writeFour)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  await expect(firstColumn()).resolves.toEqual([1, 2, 3, 4]);
  await expect(firstColumn()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(workbook().faults.isPlaying).toBe(false);
});

it.each([true, false])('never answers, and goes on with the next request (done: %s)', async (isDone) => {
  workbook().faults.play({ kind: 'unanswered', isDone });
  const answered = jest.fn();
  void onSheet(writeFour).then(answered, answered);
  while (workbook().faults.isPlaying) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await expect(firstColumn()).resolves.toEqual(isDone ? [1, 2, 3, 4] : ['', '', '', '']);
  expect(answered).not.toHaveBeenCalled();
});
