/** What went over the wire, for tests that hold a command to a number of syncs or bytes. */
export class Meter {
  /** `context.sync()` calls that reached the host: neither the start-up notice nor the clean-up after `Excel.run`. */
  syncs = 0;
  /** Those of the syncs that write. */
  writes = 0;
  /** Every request, clean-ups and start-up included. */
  requests = 0;
  actions = 0;
  bytesSent = 0;
  bytesReceived = 0;
  largestRequest = 0;
  largestResponse = 0;
  /** Codes of the errors answered, in order. */
  errors: string[] = [];

  reset(): void {
    Object.assign(this, new Meter());
  }

  request(
    kind: { readonly housekeeping: boolean; readonly writes: boolean; readonly actions: number },
    bytes: number,
  ): void {
    this.requests += 1;
    if (kind.housekeeping) {
      return;
    }
    this.syncs += 1;
    if (kind.writes) {
      this.writes += 1;
    }
    this.actions += kind.actions;
    this.bytesSent += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  response(housekeeping: boolean, bytes: number): void {
    if (housekeeping) {
      return;
    }
    this.bytesReceived += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }
}

/** Length in UTF-8, without a copy. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes += 1;
    } else if (code < 0x800) {
      bytes += 2;
    } else if (code >= 0xd800 && code <= 0xdbff) {
      bytes += 4;
      i += 1;
    } else {
      bytes += 3;
    }
  }
  return bytes;
}
