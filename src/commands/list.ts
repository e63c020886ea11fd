import { ADD_COLUMN } from './addColumn';
import { ADD_LAST_YEAR } from './addLastYear';
import { ADD_PUBLISHED } from './addPublished';
import { ADD_SCORE_ROWS } from './addScoreRows';
import { FIX_CELL } from './fixCell';
import { GO_TO_CELL } from './goToCell';
import { LOCK_FRAMEWORK } from './lockFramework';
import { OPEN_COPY } from './openCopy';
import { OPEN_FORM } from './openForm';
import { OPEN_ROUND } from './openRound';
import { READ_TABLE } from './readTable';
import { RECEIVE_FORMS } from './receiveForms';
import { RECORD_SENT } from './recordSent';
import { SHOW_SHEET } from './showSheet';
import { START_ROUND } from './startRound';
import { TAKE_IN_ROWS } from './takeInRows';
import { UNLOCK_FRAMEWORK } from './unlockFramework';
import { WRITE_RESULTS } from './writeResults';

/**
 * All that a user can do to the workbook, or have it do. Whoever needs one command imports its file; this list is for
 * those who go through all of them.
 */
export const COMMANDS = [
  START_ROUND,
  READ_TABLE,
  OPEN_ROUND,
  LOCK_FRAMEWORK,
  UNLOCK_FRAMEWORK,
  OPEN_FORM,
  RECORD_SENT,
  OPEN_COPY,
  RECEIVE_FORMS,
  ADD_SCORE_ROWS,
  FIX_CELL,
  ADD_COLUMN,
  TAKE_IN_ROWS,
  WRITE_RESULTS,
  ADD_LAST_YEAR,
  ADD_PUBLISHED,
  GO_TO_CELL,
  SHOW_SHEET,
] as const;
