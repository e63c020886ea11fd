import type { WriteSheet } from 'hucre/xlsx';
import type { ProtectionState } from '../model/sheet';

type FileProtection = NonNullable<WriteSheet['protection']>;
/** Office.js "allowSort" is the file's "sort". */
const ALLOWED = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
] as const;

export function toFileProtection({ password, options }: ProtectionState): FileProtection {
  const allowed = Object.fromEntries(ALLOWED.map((name) => [name, options[officeName(name)] === true]));
  return {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    ...allowed,
    pivotTables: options['allowPivotTables'] === true,
    selectLockedCells: options['selectionMode'] !== 'Unlocked' && options['selectionMode'] !== 'None',
    selectUnlockedCells: options['selectionMode'] !== 'None',
    ...(password === undefined ? {} : { password }),
  };
}

export function fromFileProtection(protection: FileProtection | undefined): ProtectionState {
  if (!protection?.sheet) {
    return { protected: false, options: {} };
  }
  const options: Record<string, unknown> = {};
  for (const name of ALLOWED) {
    if (protection[name]) {
      options[officeName(name)] = true;
    }
  }
  if (protection.pivotTables) {
    options['allowPivotTables'] = true;
  }
  if (!protection.objects) {
    options['allowEditObjects'] = true;
  }
  if (!protection.scenarios) {
    options['allowEditScenarios'] = true;
  }
  if (protection.selectUnlockedCells === false) {
    options['selectionMode'] = 'None';
  } else if (protection.selectLockedCells === false) {
    options['selectionMode'] = 'Unlocked';
  }
  return { protected: true, options };
}

function officeName(name: string): string {
  return `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
