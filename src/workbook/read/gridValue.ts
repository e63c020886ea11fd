import type { GridValue } from '../../sheets/grid/gridValue';

const ERROR_TEXT = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** Whether Excel might mean an error value by this text. "#N/A" may also have been typed as text. */
export function mayBeError(value: unknown): boolean {
  return typeof value === 'string' && ERROR_TEXT.test(value);
}

/** A value as Excel gives it; "" means empty. Anything but text, number and boolean cannot come. */
export function gridValue(value: unknown, type?: string): GridValue {
  if (value === '' || value === null || value === undefined) {
    return null;
  }
  if (type === 'Error') {
    return { error: String(value) };
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
