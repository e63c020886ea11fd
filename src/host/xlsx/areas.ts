import type { Rect } from '../model/rect';
import { addressOf, parseReference } from '../model/univer/move/references';

/** "A1:B2 D4": several areas as a file writes them. */
export function toAreas(rects: readonly Rect[]): string {
  return rects.map((rect) => addressOf(rect)).join(' ');
}

export function fromAreas(areas: string): Rect[] {
  return areas.split(/\s+/).flatMap((area) => {
    const reference = parseReference(area);
    return reference ? [reference.rect] : [];
  });
}
