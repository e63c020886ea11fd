import type { Area, ValidationLayout } from '../../layout/sheetLayout';
import { listValidation, validation } from '../../layout/validations';
import type { RowRules } from '../../tables/addedRows';
import { areasOf } from '../../tables/tableSheet';
import { SETTINGS, type SettingKey } from '../settingDefinitions';

/** Characters. */
const LONGEST_SETTING = 250;

/**
 * What may be typed as the value of each setting.
 *
 * @param rowOf the sheet row of each setting.
 */
export function settingRules(rowOf: ReadonlyMap<SettingKey, number>): RowRules {
  return (place) => ({
    validations: areasOf(place, 'value').flatMap(({ row: first, rows, ...column }) =>
      [...rowOf].flatMap(([key, row]) =>
        row >= first && row < first + rows ? [settingValidation(key, { ...column, row, rows: 1 })] : [],
      ),
    ),
    highlights: [],
  });
}

function settingValidation(key: SettingKey, area: Area): ValidationLayout {
  const { vi, prompt, choices, longest = LONGEST_SETTING } = SETTINGS[key];
  const tip = { title: vi, message: prompt };
  return choices
    ? {
        ...listValidation(area, choices, vi),
        prompt: validation(area, { kind: 'list', options: choices }, tip, tip).prompt ?? tip,
      }
    : validation(
        area,
        { kind: 'textLength', maximum: longest },
        { title: vi, message: `Tối đa ${longest} ký tự.` },
        tip,
      );
}
