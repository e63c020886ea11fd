import { Playing, type PlayedFault } from './playedFaults';
import { TransportError } from './transportError';

export { TransportError } from './transportError';

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
  private readonly playing = new Playing();
  private transport: { number: number; times: number } | null = null;
  private editing = false;
  private editEnds: (() => void)[] = [];
  private delays: readonly [number, number] | null = null;
  /** The workbook is open for viewing only: whatever would change it is refused. */
  isReadOnly = false;

  /** The nth request that writes fails before anything of it is applied. */
  failWrite(nth = 1, code = 'GeneralException'): void {
    this.breakWrite(0, nth, code);
  }

  /** The nth request that writes fails after so many of its writing actions, which stay applied. */
  breakWrite(after: number, nth = 1, code = 'GeneralException'): void {
    this.breaks.push({ write: this.writesSeen + nth, after, code });
  }

  /** The next requests go wrong in these ways, one after the other; `null` lets one pass. */
  play(...faults: readonly (PlayedFault | null)[]): void {
    this.playing.play(faults);
  }

  /** Called when a request is given no answer. */
  onSilence: (() => void) | undefined;

  /** Whether a fault of `play` is still to come. */
  get isPlaying(): boolean {
    return this.playing.isLeft;
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
    this.playing.play([]);
    this.transport = null;
    this.delays = null;
    this.isReadOnly = false;
    this.endCellEdit();
  }

  /** Called by the executor before a request: waits, throws, or goes through, perhaps to go wrong later. */
  async admit(request: { readonly waitsForCellEdit: boolean }): Promise<PlayedFault | undefined> {
    if (this.delays) {
      const [least, most] = this.delays;
      await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));
    }
    if (this.transport) {
      const { number, times } = this.transport;
      this.transport = times > 1 ? { number, times: times - 1 } : null;
      throw new TransportError(number);
    }
    const fault = this.playing.next();
    if (fault?.kind === 'refused') {
      throw new TransportError(fault.number);
    }
    if (!this.editing) {
      return fault;
    }
    if (!request.waitsForCellEdit) {
      throw new TransportError(5004);
    }
    await new Promise<void>((resolve) => this.editEnds.push(resolve));
    return fault;
  }

  /** Called by the executor for a request that writes: after how many writing actions it breaks, and how. */
  nextWrite(): { readonly after: number; readonly code: string } | undefined {
    this.writesSeen += 1;
    const found = this.breaks.find((each) => each.write === this.writesSeen);
    this.breaks = this.breaks.filter((each) => each.write > this.writesSeen);
    return found;
  }
}
