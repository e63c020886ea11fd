/** An error of the way to Excel, below the rich API: the number that the web host gives in reply to a request. */
export class TransportError extends Error {
  constructor(readonly number: number) {
    super(`Transport error ${String(number)}`);
    this.name = 'TransportError';
  }

  get code(): string {
    return TRANSPORT_CODES[this.number] ?? 'GeneralException';
  }
}

/** How office.js names the numbers. */
const TRANSPORT_CODES: Readonly<Record<number, string>> = {
  5004: 'InvalidOperationInCellEditMode',
  5012: 'InvalidOrTimedOutSession',
  5016: 'WriteNotSupportedWhenModalDialogOpen',
  5102: 'ActivityLimitReached',
  5103: 'RequestPayloadSizeLimitExceeded',
  5104: 'ResponsePayloadSizeLimitExceeded',
  7000: 'AccessDenied',
};
