import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Locks the criteria. What is locked is what units will be scored by: the sheet of scores shows it from here on. */
export const LOCK_FRAMEWORK: Command<{ readonly version: number }, Undoable> = {
  id: 'lockFramework',
  words: {
    waiting: ({ version }) => ({ key: 'framework.doLock', parameters: { version } }),
    done: ({ version }, _, { time }) => ({ key: 'framework.locked', parameters: { time, version } }),
  },
  run: async (workbook, { version }) => {
    const renewed = await workbook.renewScoreSheet();
    const lock = await workbook.lockFramework({ locked: true, version });
    return {
      // The sheet may have been changed since, and refuse: then the lock stands as well.
      undo: async () => {
        await renewed.undo();
        await lock.undo();
      },
    };
  },
  undo: takeBack,
};
