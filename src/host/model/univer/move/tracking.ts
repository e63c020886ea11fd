import type { Rect, TrackedRect } from '../../rect';
import type { SheetId } from '../../sheet';
import { shiftRect, type Shift } from './shift';

/** Rectangles that follow their cells. */
export class Tracking {
  private readonly tracked = new Map<object, { sheetId: SheetId; rect: Rect | null }>();

  track(sheetId: SheetId, rect: Rect): TrackedRect {
    const key = {};
    this.tracked.set(key, { sheetId, rect });
    let last: Rect | null = rect;
    return {
      sheetId,
      current: () => {
        last = this.tracked.has(key) ? (this.tracked.get(key)?.rect ?? null) : last;
        return last;
      },
      release: () => {
        this.tracked.delete(key);
      },
    };
  }

  shift(sheetId: SheetId, shift: Shift): void {
    for (const entry of this.tracked.values()) {
      if (entry.sheetId === sheetId && entry.rect) {
        entry.rect = shiftRect(entry.rect, shift);
      }
    }
  }

  sheetDeleted(sheetId: SheetId): void {
    for (const entry of this.tracked.values()) {
      if (entry.sheetId === sheetId) {
        entry.rect = null;
      }
    }
  }

  clear(): void {
    this.tracked.clear();
  }
}
