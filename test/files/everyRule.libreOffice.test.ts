import { read } from '@e965/xlsx';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { formSheets } from '../../src/sheets/form/formSheets';
import { SHEET_NAMES } from '../../src/sheets/tables/sheetNames';
import { entriesOf, EVERY_RULE, FORMS, WRONG_FORM, type RuleExample } from '../sheets/form/everyRule';
import { allThroughLibreOffice, hasLibreOffice } from './libreOffice';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;
const CODE = 'A';
const POINTS = 'G';

const SHOWN: readonly (readonly [string, readonly RuleExample[]])[] = [
  ...FORMS.map((form, index) => [`form ${index + 1}`, form] as const),
  ['all wrong', WRONG_FORM],
];

/** What the points cell of each item of a form shows. */
function shownPoints(saved: Uint8Array, form: readonly RuleExample[]): [string, unknown][] {
  const sheet = read(saved, { type: 'array' }).Sheets[SHEET_NAMES.form] ?? {};
  const valueAt = (reference: string): unknown =>
    (sheet[reference] as { v?: unknown } | undefined)?.v ?? null;
  const rows = Array.from({ length: 60 }, (_, row) => row + 1);
  return form.map(({ code }) => {
    const row = rows.find((each) => valueAt(`${CODE}${each}`) === code);
    return [code, valueAt(`${POINTS}${row ?? 0}`)];
  });
}

describeWithLibreOffice('a form with every rule, calculated by LibreOffice', () => {
  let saved: Uint8Array[] = [];
  beforeAll(async () => {
    const files = SHOWN.map(([, form]) => renderWorkbook(formSheets(EVERY_RULE, 0, 0, entriesOf(form))));
    saved = allThroughLibreOffice(await Promise.all(files));
  });

  it.each(SHOWN)('shows the points of the core: %s', (name, form) => {
    const bytes = saved[SHOWN.findIndex(([each]) => each === name)] ?? new Uint8Array();
    expect(shownPoints(bytes, form)).toEqual(form.map(({ code, points }) => [code, points]));
  });
});
