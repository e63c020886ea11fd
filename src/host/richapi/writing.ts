import { ActionType, PathType, type Action, type ObjectPath } from './protocol';

/** Members that change nothing in the workbook, by Excel's own naming habit. */
const READING = /^(_|get|find|suspend|activate|select|calculate)/i;

/** What belongs to the window or to another workbook: types, and members of the workbook. */
const BESIDE_TYPES: ReadonlySet<string> = new Set(['Runtime', 'Application', 'WorkbookCreated']);
const BESIDE_MEMBERS = /^(?:createWorkbook|createAndOpenWorkbook|close)$/i;

/** Whether the action changes something. The library flags whole requests, among them some that only ask. */
export function writes(action: Action, path: ObjectPath | undefined): boolean {
  if (action.ActionType === ActionType.setProperty) {
    return true;
  }
  if (action.ActionType === ActionType.method) {
    return !READING.test(action.Name);
  }
  return creates(action, path) && !READING.test(path?.Name ?? '');
}

/** Whether a workbook that is open for viewing only refuses the action. */
export function changesWorkbook(
  action: Action,
  path: ObjectPath | undefined,
  typeOf: () => string | undefined,
): boolean {
  const isCreating = creates(action, path);
  const member = isCreating ? (path?.Name ?? '') : action.Name;
  if (!writes(action, path) || BESIDE_MEMBERS.test(member)) {
    return false;
  }
  // What is created has no type before it is there.
  return isCreating || !BESIDE_TYPES.has(typeOf() ?? '');
}

function creates(action: Action, path: ObjectPath | undefined): boolean {
  return action.ActionType === ActionType.instantiate && path?.ObjectPathType === PathType.method;
}
