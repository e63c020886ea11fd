import type { Meter } from '../richapi/meter';

const LOOK_EVERY_MS = 250;
/** Requests that follow each other faster than this belong to one command. */
const PAUSE_MS = 1000;

/** Shows what the last command of the pane cost: round trips to the workbook and bytes in both directions. */
export function showTraffic(meter: Meter, target: HTMLElement): void {
  let start = countsOf(meter);
  let seen = start;
  let seenAt = 0;
  setInterval(() => {
    const now = countsOf(meter);
    if (now.syncs === seen.syncs) {
      return;
    }
    if (Date.now() - seenAt > PAUSE_MS) {
      start = seen;
    }
    seen = now;
    seenAt = Date.now();
    const syncs = now.syncs - start.syncs;
    const sent = kilobytes(now.sent - start.sent);
    const received = kilobytes(now.received - start.received);
    target.textContent = `Lệnh vừa rồi: ${String(syncs)} lượt sync · gửi ${sent} · nhận ${received}`;
  }, LOOK_EVERY_MS);
}

function countsOf(meter: Meter): {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
} {
  return { syncs: meter.syncs, sent: meter.bytesSent, received: meter.bytesReceived };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} kB`;
}
