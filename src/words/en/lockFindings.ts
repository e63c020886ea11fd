import { findingTexts } from '../findingTexts';

/** What is said in English of a framework that is no longer as it was locked. */
export const enLockFindings = findingTexts({
  lockedMaximumChanged: {
    title: 'Maximum changed after locking',
    sentence: 'When it was locked, {code} had the maximum {was}; now it is {now}.',
    fix: 'Enter {was} again. If the change is meant: unlock, then lock as a new version.',
  },
  lockedRowChanged: {
    title: 'Criterion changed after locking',
    sentence: 'Row {code} is no longer as it was locked.',
    fix: 'Undo it in Excel. If the change is meant: unlock, then lock as a new version.',
  },
  lockedRowAdded: {
    title: 'Row added after locking',
    sentence: 'Row {code} was not there when the framework was locked.',
    fix: 'Delete the row. If it is meant: unlock, then lock as a new version.',
  },
  lockedRowRemoved: {
    title: 'Row lost after locking',
    sentence: 'Row {code} was there when the framework was locked; now it is gone.',
    fix: 'Undo it in Excel. If it is meant: unlock, then lock as a new version.',
  },
  lockedOrderChanged: {
    title: 'Order of criteria changed after locking',
    sentence: 'From row {code} on, the order is not the one that was locked.',
    fix: 'Restore the order. If the change is meant: unlock, then lock as a new version.',
  },
  lockedVersionChanged: {
    title: 'Version changed after locking',
    sentence: 'The framework was locked as version {was}; now it says {now}.',
    fix: 'Enter {was} again. For a new version: unlock, then lock.',
  },
  lockedCriteriaChanged: {
    title: 'Framework changed after locking',
    sentence: 'The table of criteria is no longer as it was locked.',
    fix: 'Undo it in Excel. If the change is meant: unlock, then lock as a new version.',
  },
});
