import { read } from '@e965/xlsx';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { formSheets } from '../../src/sheets/form/formSheets';
import { entriesOf, EVERY_RULE, FORMS, WRONG_FORM } from '../sheets/form/everyRule';
import { hasLibreOffice, throughLibreOffice } from './libreOffice';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;
const CODE = 'A';
const POINTS = 'G';

/** Starting LibreOffice takes seconds: every second form will do, among them the one of "KPS". */
const SHOWN = [
  ...FORMS.filter((_, index) => index % 2 === 0).map((form, index) => [`form ${index + 1}`, form] as const),
  ['all wrong', WRONG_FORM] as const,
];

describeWithLibreOffice('a form with every rule, calculated by LibreOffice', () => {
  it.each(SHOWN)(
    'shows the points of the core: %s',
    async (_, form) => {
      const layouts = formSheets(EVERY_RULE, 0, 0, entriesOf(form));
      const saved = throughLibreOffice(await renderWorkbook(layouts));
      const sheet = read(saved, { type: 'array' }).Sheets[layouts[0]?.name ?? ''] ?? {};
      const valueAt = (reference: string): unknown =>
        (sheet[reference] as { v?: unknown } | undefined)?.v ?? null;
      const shown = form.map(({ code }) => {
        const rows = Array.from({ length: 60 }, (__, row) => row + 1);
        const row = rows.find((each) => valueAt(`${CODE}${each}`) === code);
        return [code, valueAt(`${POINTS}${row ?? 0}`)];
      });
      expect(shown).toEqual(form.map(({ code, points }) => [code, points]));
    },
    150_000,
  );
});
