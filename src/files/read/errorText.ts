/** Excel's errors by the number that binary formats have for them. */
const ERROR_TEXT = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** The name of an error; one that is newer than these is "#VALUE!". */
export function errorText(code: unknown): string {
  return ERROR_TEXT.get(code) ?? '#VALUE!';
}
