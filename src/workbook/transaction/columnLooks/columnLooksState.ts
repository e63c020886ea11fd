import type { Area } from '../../../sheets/layout/sheetLayout';
import { rangeOf } from '../../render/rangeOf';
import { askFormats, isInside, type FoundFormat, type SavedFormat } from '../formats/savedFormats';
import type { Inquiry } from '../inquiry';

/** How a column looks, and what may be typed into it. */
export interface ColumnLooksState {
  readonly numberFormats: readonly (readonly string[])[];
  /** undefined: anything may be typed, or not the same into all cells. */
  readonly validation?: Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;
  /** The conditional formats that stand on nothing but the column. */
  readonly formats: readonly SavedFormat[];
  readonly formatIds: readonly string[];
}

export function askColumnLooks(
  context: Excel.RequestContext,
  name: string,
  area: Area,
): Inquiry<ColumnLooksState> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = rangeOf(sheet, area);
  const { dataValidation, conditionalFormats } = range;
  let found: readonly FoundFormat[] = [];
  let readFormats: (() => SavedFormat[]) | undefined;
  return {
    stages: [
      () => [
        {
          bytes: area.rows * 20 + 5000,
          load: () => {
            range.load('numberFormat');
            dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
            conditionalFormats.load('items/id,items/type');
            return () => {
              found = conditionalFormats.items.map(({ id, type }) => ({ id, type }));
            };
          },
        },
      ],
      () =>
        found.length === 0
          ? []
          : [
              {
                bytes: found.length * 1000,
                load: () => {
                  readFormats = askFormats(sheet, found);
                  return () => undefined;
                },
              },
            ],
    ],
    answer: () => {
      const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
      const own = (readFormats?.() ?? []).map((format, index) => ({ format, id: found[index]?.id ?? '' }));
      const inside = own.filter(({ format }) => format.areas.every((each) => isInside(each, area)));
      return {
        numberFormats: range.numberFormat as string[][],
        ...(isUniform(type) && { validation: { rule, errorAlert, prompt, ignoreBlanks } }),
        formats: inside.map(({ format }) => format),
        formatIds: inside.map(({ id }) => id),
      };
    },
  };
}

function isUniform(type: string): boolean {
  return !['None', 'Inconsistent', 'MixedCriteria'].includes(type);
}
