import { WorkbookFailure, type WorkbookState } from '../failure';
import { noticeEditWait } from './editWait';
import { toFailure } from './officeErrors';
import { WriteQueue } from './writeQueue';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** What a change tells about itself while it runs, for the case that it fails. */
export interface Change {
  /** From here on cells may differ: how to take it back. Runs in a context of its own. */
  onFailure(recover: Work<void>): void;
  /** The sheet that a refusal without further words is about. */
  about(sheet: string): void;
}

const writes = new WriteQueue();

/** Reads, after the changes that were asked for before. */
export async function readInWorkbook<T>(command: string, work: Work<T>): Promise<T> {
  await writes.settled();
  try {
    return await runBatches(work);
  } catch (error) {
    throw toFailure(error, command);
  }
}

/**
 * Changes the workbook. Changes never interleave; one that fails takes back what it did, rejects its caller with
 * a WorkbookFailure, and the next one goes on.
 */
export function changeWorkbook<T>(
  command: string,
  work: (context: Excel.RequestContext, change: Change) => Promise<T>,
): Promise<T> {
  return writes.add(async () => {
    let recover: Work<void> | undefined;
    let sheet: string | undefined;
    const change: Change = {
      onFailure: (next) => (recover = next),
      about: (name) => (sheet = name),
    };
    try {
      return await runBatches((context) => work(context, change));
    } catch (error) {
      const state = await takeBack(recover);
      throw toFailure(error, command, { state, ...(sheet !== undefined && { sheet }) });
    }
  });
}

async function takeBack(recover: Work<void> | undefined): Promise<WorkbookState> {
  if (!recover) {
    return 'untouched';
  }
  try {
    await runBatches(async (context) => {
      // A batch that broke off has not switched events on again.
      context.runtime.enableEvents = true;
      await recover(context);
    });
    return 'restored';
  } catch {
    return 'partial';
  }
}

function runBatches<T>(work: Work<T>): Promise<T> {
  if (typeof Excel === 'undefined') {
    throw new WorkbookFailure('noOffice');
  }
  return noticeEditWait(Excel.run({ delayForCellEdit: true }, work));
}
