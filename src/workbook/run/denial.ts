import { WorkbookFailure } from '../failure';
import { runBatches } from './run';
import { LOOKING } from './timeLimit';

/** What a command that Excel has refused access was about to do. */
export interface DeniedWork {
  /** The sheets on which it was to write, the first of them first. */
  readonly sheets: readonly string[];
  /** It was to add or to remove sheets. */
  readonly changesSheets: boolean;
}

/** What the workbook says of its own locks. */
interface Locks {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly protectedSheets: ReadonlySet<string>;
}

/**
 * Excel answers AccessDenied to a workbook that is only to be viewed, to a protected sheet and to a protected structure
 * alike. Which of them it is, the workbook is asked; where none of them is so, or it does not answer, the failure stays
 * what it was. One sync, and only for a failure of this kind.
 */
export async function nameDenial(failure: WorkbookFailure, work: DeniedWork): Promise<WorkbookFailure> {
  if (failure.code !== 'accessDenied') {
    return failure;
  }
  const { state, places, remedy, report } = failure;
  const known = { state, places, remedy, report };
  const locks = await askLocks();
  if (!locks) {
    return failure;
  }
  if (locks.isReadOnly) {
    return new WorkbookFailure('readOnly', known);
  }
  const sheet = work.sheets.find((name) => locks.protectedSheets.has(name));
  if (sheet !== undefined) {
    return new WorkbookFailure('protectedSheet', { ...known, sheet });
  }
  return work.changesSheets && locks.isStructureProtected
    ? new WorkbookFailure('protectedWorkbook', known)
    : failure;
}

async function askLocks(): Promise<Locks | undefined> {
  try {
    return await runBatches(async ({ workbook }) => {
      workbook.load('readOnly');
      workbook.protection.load('protected');
      workbook.worksheets.load('items/name,items/protection/protected');
      await workbook.context.sync();
      const isProtected = workbook.worksheets.items.filter(({ protection }) => protection.protected);
      return {
        isReadOnly: workbook.readOnly,
        isStructureProtected: workbook.protection.protected,
        protectedSheets: new Set(isProtected.map(({ name }) => name)),
      };
    }, LOOKING);
  } catch {
    // What is said then is true whichever it is.
    return undefined;
  }
}
