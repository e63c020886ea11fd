import type { Command } from './command';

interface FormOrder {
  /** The name of the unit. */
  readonly unit: string;
  readonly bytes: Uint8Array;
}

/** Opens the form of a unit in a window of its own. */
export const OPEN_FORM: Command<FormOrder, void> = {
  id: 'openForm',
  words: { waiting: ({ unit }) => ({ key: 'forms.doOpen', parameters: { unit } }) },
  run: (workbook, { bytes }) => workbook.openFile(bytes),
};
