import { DEFAULT_POLICY, type Policy } from '../../core/setup/policy';
import { USUAL_TOTAL } from '../../core/framework/auditTotals';
import type { CellInput } from '../../core/cells/cell';
import type { Points } from '../../core/points/points';
import type { RoundDraft } from '../../core/round/draft';
import type { RoundSettings } from '../../core/setup/roundSettings';
import { DEFAULT_REMINDER } from '../../core/reminders/reminder';
import { oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { SheetLanguage } from '../tables/tableDefinition';
import { UNDECLARED } from './settingCells';
import { SETTINGS, type SettingKey, type SettingValues } from './settingDefinitions';

/** Settings of a round together with the header of its framework: what the table ParRound holds. */
export interface RoundHeader {
  readonly settings: RoundSettings;
  readonly framework: RoundDraft['framework'];
}

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function settingLabel(key: SettingKey, language: SheetLanguage): string {
  return SETTINGS[key][language];
}

/** The cells "setting | value" of a round. */
export function writeSettings(header: RoundHeader, language: SheetLanguage): (string | number)[][] {
  const values = valuesOf(header);
  const row = <K extends SettingKey>(key: K): (string | number)[] => [
    settingLabel(key, language),
    SETTINGS[key].write(values[key]),
  ];
  return SETTING_KEYS.map((key) => row(key));
}

export interface SettingProblem {
  readonly key: SettingKey;
  readonly kind: 'missing' | 'invalid';
  readonly text: string;
}

/**
 * Understands the settings. What is missing or wrong is a problem, and an empty text, year 0 or the fallback
 * stands in for it.
 */
export function readSettings(cellOf: (key: SettingKey) => CellInput | undefined): {
  header: RoundHeader;
  problems: SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const value = <K extends SettingKey>(key: K, standIn: SettingValues[K]): SettingValues[K] => {
    const { fallback, read, unreadable } = SETTINGS[key];
    const cell = cellOf(key) ?? null;
    const text = typeof cell === 'object' && cell !== null ? cell.error : oneLine(cell);
    if (text === '') {
      if (fallback === undefined) {
        problems.push({ key, kind: 'missing', text });
      }
      return fallback ?? standIn;
    }
    const understood = read(cell);
    if (understood === undefined) {
      problems.push({ key, kind: 'invalid', text });
    }
    unreadable?.(cell).forEach((part) => problems.push({ key, kind: 'invalid', text: part }));
    return understood ?? fallback ?? standIn;
  };
  const header: RoundHeader = {
    settings: {
      id: value('id', ''),
      title: value('title', ''),
      organisation: value('organisation', ''),
      ...contactOf(value('contact', '')),
      year: value('year', 0),
      sample: value('sample', false),
      frameworkLocked: value('frameworkLocked', false),
      ...lockMarkOf(value('lockMark', '')),
      ...declaredOf(value('declaredTotal', USUAL_TOTAL), value('declaredSurveyShare', UNDECLARED)),
      ...reminderOf(value('reminder', DEFAULT_REMINDER)),
      policy: policyOf((key, standIn) => value(key, standIn)),
    },
    framework: { name: value('frameworkName', ''), version: value('frameworkVersion', 1) },
  };
  return { header, problems };
}

function contactOf(contact: string): Pick<RoundSettings, 'contact'> {
  return contact === '' ? {} : { contact };
}

function lockMarkOf(lockMark: string): Pick<RoundSettings, 'lockMark'> {
  return lockMark === '' ? {} : { lockMark };
}

/** Nothing is declared where nothing differs from what is usual. */
function declaredOf(
  total: Points,
  surveyShare: SettingValues['declaredSurveyShare'],
): Pick<RoundSettings, 'declaredTotal' | 'declaredSurveyShare'> {
  return {
    ...(total !== USUAL_TOTAL && { declaredTotal: total }),
    ...(surveyShare !== UNDECLARED && { declaredSurveyShare: surveyShare }),
  };
}

/** The usual text is none of the round's own. */
function reminderOf(text: string): Pick<RoundSettings, 'reminder'> {
  return text === DEFAULT_REMINDER ? {} : { reminder: text };
}

/** What the settings say of the policy: each part of it is a setting of the same name. */
function policyOf(value: (key: keyof Policy, standIn: Policy[keyof Policy]) => Policy[keyof Policy]): Policy {
  const keys = Object.keys(DEFAULT_POLICY) as (keyof Policy)[];
  return Object.fromEntries(keys.map((key) => [key, value(key, DEFAULT_POLICY[key])])) as unknown as Policy;
}

/** The setting that a label names, in either language; undefined for a row that is none of ours. */
export function settingOfLabel(label: string): SettingKey | undefined {
  const folded = fold(label);
  return SETTING_KEYS.find((key) => fold(SETTINGS[key].vi) === folded || fold(SETTINGS[key].en) === folded);
}

function valuesOf({ settings, framework }: RoundHeader): SettingValues {
  return {
    id: settings.id,
    title: settings.title,
    organisation: settings.organisation,
    contact: settings.contact ?? '',
    year: settings.year,
    sample: settings.sample,
    frameworkLocked: settings.frameworkLocked,
    lockMark: settings.lockMark ?? '',
    declaredTotal: settings.declaredTotal ?? USUAL_TOTAL,
    declaredSurveyShare: settings.declaredSurveyShare ?? UNDECLARED,
    ...settings.policy,
    reminder: settings.reminder ?? DEFAULT_REMINDER,
    frameworkName: framework.name,
    frameworkVersion: framework.version,
  };
}
