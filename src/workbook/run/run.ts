import { WorkbookFailure } from '../failure';
import { noticeEditWait } from './editWait';
import { restoreEvents } from './events';
import { toFailure } from './officeErrors';
import { limitSyncs } from './timeLimit';
import { WriteQueue } from './writeQueue';

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

const writes = new WriteQueue();

/** Reads, after the changes that were asked for before. */
export async function readInWorkbook<T>(command: string, work: Work<T>): Promise<T> {
  await writes.settled();
  await restoreEvents(runBatches);
  try {
    return await runBatches(work);
  } catch (error) {
    throw toFailure(error, command);
  }
}

/** Runs a change of the workbook when those before it have ended, well or badly. Events are on afterwards. */
export function changeInTurn<T>(work: () => Promise<T>): Promise<T> {
  return writes.add(async () => {
    await restoreEvents(runBatches);
    try {
      return await work();
    } finally {
      await restoreEvents(runBatches);
    }
  });
}

/**
 * Runs requests in a context of their own.
 *
 * @param time how long each answer is waited for, in milliseconds.
 * @throws Unanswered, or what Excel has thrown.
 */
export function runBatches<T>(work: Work<T>, time?: number): Promise<T> {
  if (typeof Excel === 'undefined') {
    throw new WorkbookFailure('noOffice');
  }
  const limited: Work<T> = (context) => {
    limitSyncs(context, time);
    return work(context);
  };
  return noticeEditWait(Excel.run({ delayForCellEdit: true }, limited));
}
