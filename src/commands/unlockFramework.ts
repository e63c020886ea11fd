import type { Undoable } from '../workbook/workbookPort';
import { takeBack, type Command } from './command';

/** Opens the criteria for changes, as the version after the one that was locked. */
export const UNLOCK_FRAMEWORK: Command<{ readonly nextVersion: number }, Undoable> = {
  id: 'unlockFramework',
  words: {
    waiting: ({ nextVersion: version }) => ({ key: 'framework.doUnlock', parameters: { version } }),
    done: ({ nextVersion: version }, _, { time }) => ({
      key: 'framework.unlocked',
      parameters: { time, version },
    }),
  },
  run: (workbook, { nextVersion: version }) => workbook.lockFramework({ locked: false, version }),
  undo: takeBack,
};
