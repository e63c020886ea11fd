import { byteLength } from '../../../src/host/richapi/meter';
import { onSheet, workbookForEachTest } from '../withWorkbook';

const workbook = workbookForEachTest();

it('counts syncs and not the clean-up that Excel.run sends by itself', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { meter } = workbook();
  expect(meter.syncs).toBe(2);
  expect(meter.writes).toBe(1);
  expect(meter.requests).toBe(3);
  expect(meter.largestRequest).toBeGreaterThan(200);
  expect(meter.bytesReceived).toBeGreaterThan(50);
});

it('remembers the codes of errors and forgets everything when it is reset', async () => {
  const { meter } = workbook();
  await expect(onSheet((sheet) => void sheet.getRange('?').load('values'))).rejects.toThrow();
  expect(meter.errors).toEqual(['InvalidArgument']);
  meter.reset();
  expect(meter.errors).toEqual([]);
  expect(meter.syncs).toBe(0);
});

it.each(['abc', 'Điểm số', '€', '😀 ok'])('measures %s as UTF-8', (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text));
});
