import { readPlace, writePlace, type RememberedPlace } from '../sheets/round/rememberedPlace';
import { changeInTurn, runBatches } from './run/run';

/** Among the settings that add-ins keep in the workbook: no cell, so nothing of it is seen, undone or calculated. */
const KEY = 'ParPlace';

/** Asks where somebody was in this workbook; to be loaded with the next sync. */
export function placeSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** After the sync; undefined where nobody was. */
export function placeOf(setting: Excel.Setting): RememberedPlace | undefined {
  return setting.isNullObject ? undefined : readPlace(setting.value);
}

/** Keeps in the workbook which period and group are looked at. One sync. */
export function rememberPlace(place: RememberedPlace): Promise<void> {
  return changeInTurn(() =>
    runBatches(async (context) => {
      context.workbook.settings.add(KEY, writePlace(place));
      await context.sync();
    }),
  );
}
