import type { OldData } from './records';

/** How an .xls file keeps its texts: from Excel 97 on in Unicode, before that in a code page. */
export interface TextKind {
  readonly isUnicode: boolean;
  readonly codePage: number;
}

const IS_WIDE = 0x01;
const HAS_READING = 0x04;
const HAS_RUNS = 0x08;
const BYTES_PER_RUN = 4;
const MAC_ROMAN = 10_000;

/** A text behind its length (of one byte or two). */
export function readText(data: OldData, lengthBytes: 1 | 2, kind: TextKind): string {
  const length = lengthBytes === 1 ? data.byte() : data.short();
  return kind.isUnicode
    ? data.characters(length, (data.byte() & IS_WIDE) !== 0)
    : decoderOf(kind.codePage).decode(data.bytes(length));
}

/** A text of the shared list: behind it its formats, and how Japanese is pronounced. Neither is part of the text. */
export function readSharedText(data: OldData): string {
  const length = data.short();
  const flags = data.byte();
  const runs = flags & HAS_RUNS ? data.short() : 0;
  const reading = flags & HAS_READING ? data.long() : 0;
  const text = data.characters(length, (flags & IS_WIDE) !== 0);
  data.skip(runs * BYTES_PER_RUN + reading);
  return text;
}

function decoderOf(codePage: number): TextDecoder {
  try {
    return new TextDecoder(codePage === MAC_ROMAN ? 'macintosh' : `windows-${codePage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
