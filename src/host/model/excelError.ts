/** Thrown with Excel's own error code; the executor turns it into the error of the response. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}
