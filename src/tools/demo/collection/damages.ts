import type { Round } from '../../../core/round/round';
import { formMaker } from '../../../files/forms';
import { renderWorkbook } from '../../../files/renderWorkbook';
import type { ZipEntry } from '../../../files/zip';
import { guideLayout } from '../../../sheets/form/guideLayout';
import { typeIntoForm } from '../fillForm';
import { encryptedWorkbook } from './encryptedWorkbook';
import { enteredWith, filledForm, typedItem, type UnitForm } from './unitForm';

/** What a unit sends instead of its form, or beside it. */
type Damage = (form: UnitForm) => readonly ZipEntry[] | Promise<readonly ZipEntry[]>;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const as = (form: UnitForm, bytes: Uint8Array): readonly ZipEntry[] => [{ fileName: form.fileName, bytes }];
const named = ({ fileName }: UnitForm, ending: string): string => fileName.replace(/\.xlsx$/, ending);

/** A part of the directory at the end of a file. */
const CUT_BYTES = 200;

/** The ways in which returned files go wrong, in the order in which they are dealt out. */
export const DAMAGES = {
  truncated: (form) => as(form, sent(form).slice(0, -CUT_BYTES)),
  passwordProtected: (form) => as(form, encryptedWorkbook()),
  otherRound: async (form) =>
    as(
      form,
      await sentOf(form, { ...form.round, settings: { ...form.round.settings, id: 'mau-dot-khac-2025' } }),
    ),
  otherVersion: async (form) =>
    as(
      form,
      await sentOf(form, {
        ...form.round,
        framework: { ...form.round.framework, version: form.round.framework.version - 1 },
      }),
    ),
  unknownUnit: async (form) =>
    as(
      form,
      await sentOf(form, {
        ...form.round,
        units: form.round.units.map((unit) => ({ ...unit, code: `${unit.code}-CU` })),
      }),
    ),
  renamedPdf: (form) => as(form, text('%PDF-1.7\n%…')),
  textFile: (form) => [{ fileName: named(form, '.txt'), bytes: text('Đơn vị xin gửi phiếu sau. (Tệp mẫu)') }],
  changedMaximum: (form) => {
    const { code, maximum } = typedItem(form);
    return as(
      form,
      typeIntoForm(sent(form), () => new Map([[code, { maximum: maximum + 1 }]])) ?? sent(form),
    );
  },
  aboveMaximum: (form) => as(form, filledForm(form, enteredWith(form, typedItem(form).maximum + 1))),
  textForPoints: (form) => as(form, filledForm(form, enteredWith(form, 'không'))),
  errorCell: (form) => as(form, filledForm(form, enteredWith(form, { error: '#DIV/0!' }))),
  secondVersion: (form) => [
    ...as(form, sent(form)),
    { fileName: named(form, '-ban-2.xlsx'), bytes: filledForm(form, enteredWith(form, otherPoints(form))) },
  ],
  numberAsText: (form) =>
    as(form, filledForm(form, enteredWith(form, String(typedItem(form).points).replace('.', ',')))),
  sameTwice: (form) => [
    ...as(form, sent(form)),
    { fileName: named(form, '-gui-lai.xlsx'), bytes: sent(form) },
  ],
  empty: (form) => as(form, new Uint8Array()),
  noForm: async (form) => as(form, await renderWorkbook([guideLayout(form.round, form.unit, form.period)])),
} satisfies Readonly<Record<string, Damage>>;

export type DamageKind = keyof typeof DAMAGES;
export const DAMAGE_KINDS = Object.keys(DAMAGES) as readonly DamageKind[];

/** What a unit sends that does nothing wrong. */
function sent(form: UnitForm): Uint8Array {
  return filledForm(form, form.entered);
}

/** What it sends when it fills the form of a round that differs in something. */
async function sentOf(form: UnitForm, round: Round): Promise<Uint8Array> {
  const { bytes } = await formMaker(round, [], form.period)(form.unit);
  return sent({ ...form, bytes });
}

/** The most, or nothing where it was the most. */
function otherPoints(form: UnitForm): number {
  const { points, maximum } = typedItem(form);
  return points === maximum ? 0 : maximum;
}
