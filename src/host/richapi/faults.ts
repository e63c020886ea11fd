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

interface PlannedBreak {
  readonly write: number;
  readonly after: number;
  readonly code: string;
}

/**
 * Things that go wrong on purpose. All counts start at the next request after the call; clean-up requests of
 * `Excel.run` never count and never fail.
 */
export class Faults {
  private writesSeen = 0;
  private breaks: PlannedBreak[] = [];
  private transport: { number: number; times: number } | null = null;
  private editing = false;
  private editEnds: (() => void)[] = [];
  private delays: readonly [number, number] | null = null;

  /** The nth request that writes fails before anything of it is applied. */
  failWrite(nth = 1, code = 'GeneralException'): void {
    this.breakWrite(0, nth, code);
  }

  /** The nth request that writes fails after so many of its writing actions, which stay applied. */
  breakWrite(after: number, nth = 1, code = 'GeneralException'): void {
    this.breaks.push({ write: this.writesSeen + nth, after, code });
  }

  /** The next requests do not reach the workbook: 5102 activity limit, 7000 access denied … */
  failTransport(number: number, times = 1): void {
    this.transport = { number, times };
  }

  /** The user edits a cell: requests fail with 5004, those of `delayForCellEdit` wait for the end. */
  beginCellEdit(): void {
    this.editing = true;
  }

  get isCellEdited(): boolean {
    return this.editing;
  }

  endCellEdit(): void {
    this.editing = false;
    const waiting = this.editEnds;
    this.editEnds = [];
    for (const resume of waiting) {
      resume();
    }
  }

  /** Every request takes so many milliseconds, or a random time between two bounds. */
  delay(least: number, most = least): void {
    this.delays = [least, most];
  }

  clear(): void {
    this.breaks = [];
    this.transport = null;
    this.delays = null;
    this.endCellEdit();
  }

  /** Called by the executor before a request: waits, throws, or goes through. */
  async admit(request: { readonly waitsForCellEdit: boolean }): Promise<void> {
    if (this.delays) {
      const [least, most] = this.delays;
      await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));
    }
    if (this.transport) {
      const { number, times } = this.transport;
      this.transport = times > 1 ? { number, times: times - 1 } : null;
      throw new TransportError(number);
    }
    if (!this.editing) {
      return;
    }
    if (!request.waitsForCellEdit) {
      throw new TransportError(5004);
    }
    await new Promise<void>((resolve) => this.editEnds.push(resolve));
  }

  /** Called by the executor for a request that writes: after how many writing actions it breaks, and how. */
  nextWrite(): { readonly after: number; readonly code: string } | undefined {
    this.writesSeen += 1;
    const found = this.breaks.find((each) => each.write === this.writesSeen);
    this.breaks = this.breaks.filter((each) => each.write > this.writesSeen);
    return found;
  }
}
