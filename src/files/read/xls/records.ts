/** A record of the workbook stream of an .xls file, and the records that continue it. */
export interface OldRecord {
  readonly type: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly data: OldData;
}

const CONTINUE = 0x3c;
const HEAD = 4;
/** Nothing stands behind the last sheet but filling. */
const FILLING = 0;

/**
 * The records of a workbook stream from a place on; throws `RangeError` where one goes on behind the end of the stream.
 */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<OldRecord, void, undefined> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const bytesAt = (at: number): Uint8Array => {
    const length = view.getUint16(at + 2, true);
    if (at + HEAD + length > stream.length) {
      throw new RangeError('A record goes on behind the end of the stream');
    }
    return stream.subarray(at + HEAD, at + HEAD + length);
  };
  let at = start;
  while (at + HEAD <= stream.length) {
    const type = view.getUint16(at, true);
    const first = at;
    const pieces = [bytesAt(at)];
    at += HEAD + (pieces[0]?.length ?? 0);
    if (type === FILLING && pieces[0]?.length === 0) {
      return;
    }
    while (at + HEAD <= stream.length && view.getUint16(at, true) === CONTINUE) {
      const piece = bytesAt(at);
      pieces.push(piece);
      at += HEAD + piece.length;
    }
    yield { type, at: first, data: new OldData(pieces) };
  }
}

/** What a record and its continuations hold, read one number or text after the other; throws `RangeError` at its end. */
export class OldData {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces;
  }

  /** Of the record itself, without what continues it. */
  get length(): number {
    return this.#pieces[0]?.length ?? 0;
  }

  get isAtEnd(): boolean {
    return !this.#toNextByte();
  }

  byte(): number {
    if (!this.#toNextByte()) {
      throw new RangeError('The record is too short');
    }
    this.#at += 1;
    return this.#pieces[this.#piece]?.[this.#at - 1] ?? 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(count, this.#left()));
    for (let index = 0; index < count; index += 1) {
      bytes[index] = this.byte();
    }
    return bytes;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0 && this.#toNextByte()) {
      const step = Math.min(left, (this.#pieces[this.#piece]?.length ?? 0) - this.#at);
      this.#at += step;
      left -= step;
    }
    if (left > 0) {
      throw new RangeError('The record is too short');
    }
  }

  /** So many characters of one or two bytes each; a continuation begins by saying how its characters are written. */
  characters(count: number, isWide: boolean): string {
    let wide = isWide;
    let text = '';
    let left = count;
    while (left > 0) {
      if (this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) {
        if (!this.#toNextByte()) {
          throw new RangeError('A text is longer than its record');
        }
        wide = (this.byte() & 1) !== 0;
      }
      const piece = this.#pieces[this.#piece] ?? new Uint8Array();
      const size = wide ? 2 : 1;
      const here = Math.min(left, Math.floor((piece.length - this.#at) / size));
      if (here === 0) {
        throw new RangeError('A character is torn apart');
      }
      const bytes = piece.subarray(this.#at, this.#at + here * size);
      text += new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes);
      this.#at += here * size;
      left -= here;
    }
    return text;
  }

  #left(): number {
    return this.#pieces.reduce((sum, { length }) => sum + length, 0);
  }

  #toNextByte(): boolean {
    while (this.#piece < this.#pieces.length && this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) {
      if (this.#piece === this.#pieces.length - 1) {
        return false;
      }
      this.#piece += 1;
      this.#at = 0;
    }
    return this.#piece < this.#pieces.length;
  }
}
