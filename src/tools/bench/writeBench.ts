import { renderForms } from '../../files/forms';
import { renderWorkbook } from '../../files/renderWorkbook';
import { formSheets } from '../../sheets/form/formSheets';
import type { Bench, Figure } from './figure';
import { processorTime } from './measure';
import { FORM_COUNT, manyUnits } from './returnedForms';

const WARM_UP = 30;

/** Making the forms of 500 units, against rendering the form of one of them 500 times. */
export const writeBench: Bench = {
  name: 'write',
  async run(): Promise<Figure[]> {
    const { round } = manyUnits();
    const all = round.units.map((_, unit) => unit);
    const layouts = formSheets(round, 0, 0, []);
    const renderPlain = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        await renderWorkbook(layouts);
      }
    };
    const makeForms = async (units: readonly number[]): Promise<void> => {
      let made = 0;
      for await (const { bytes } of renderForms(round, [], units, 0)) {
        made += bytes.length > 0 ? 1 : 0;
      }
      if (made < units.length) {
        throw new Error('A form was not made.');
      }
    };
    await renderPlain(WARM_UP);
    await makeForms(all.slice(0, WARM_UP));
    const plain = await processorTime(() => renderPlain(FORM_COUNT));
    const forms = await processorTime(() => makeForms(all));
    return [
      {
        key: 'writeVsRender',
        title: 'lập 500 phiếu trống / kết xuất 500 lần một phiếu · 500 empty forms ÷ 500 renders of one',
        value: forms / plain,
        bound: 0.6,
      },
    ];
  },
};
