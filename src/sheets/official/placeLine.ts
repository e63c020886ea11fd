import { readAnnotation, type Annotation } from './annotation';
import { joinsTo } from './continuation';
import type { ItemLine, OfficialItem } from './officialItem.types';
import { readLine, withoutMarks } from './officialLine';

/** Puts a line where it belongs: evidence, a note, the name that it goes on with, or the lines on scoring. */
export function placeLine(item: OfficialItem, line: ItemLine): void {
  const annotation = line.inColumn === undefined ? readAnnotation(line.text) : undefined;
  const more =
    annotation ?? (goesOn(item.running, line) ? { kind: item.running, text: line.text } : undefined);
  if (more) {
    annotate(item, line, more);
    return;
  }
  item.running = undefined;
  const previous = item.lines.at(-1);
  const place = line.isBesideItem ? undefined : joinsTo(line, previous, item.name);
  if (place === 'name') {
    item.name = `${item.name} ${line.text}`;
  } else if (place === 'line' && previous) {
    const text = `${previous.text} ${line.text}`;
    item.lines[item.lines.length - 1] = {
      ...previous,
      text,
      ...(line.inColumn !== undefined && { inColumn: line.inColumn }),
    };
  } else {
    item.lines.push(line);
  }
}

/** Whether a line belongs to the evidence or the note above it: nothing of it may be about points. */
function goesOn(running: Annotation['kind'] | undefined, line: ItemLine): running is Annotation['kind'] {
  const isMore = line.inColumn === undefined && !line.isUnclear && readLine(line.text) === undefined;
  return (
    isMore &&
    (running === 'note' ||
      ((running === 'evidence' || running === 'appraiser') &&
        !/điểm|%|trừ|\d\s*đ(?!\p{L})/iu.test(line.text)))
  );
}

function annotate(item: OfficialItem, { row, column }: ItemLine, { kind, text }: Annotation): void {
  item.running = kind;
  if (kind === 'evidence' || kind === 'appraiser') {
    item.extras.push(...(text === '' ? [] : [{ role: kind, row, column, text: withoutMarks(text) }]));
  } else if (kind === 'note') {
    item.notes.push({ row, column, text });
  }
}
