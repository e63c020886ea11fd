/** One record of a part of an .xlsb file. */
export interface BinaryRecord {
  readonly type: number;
  readonly data: BinaryData;
}

/** What a record holds, read one number after the other. What lies behind its end throws `RangeError`. */
export class BinaryData {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }

  byte(): number {
    this.#at += 1;
    return this.#view.getUint8(this.#at - 1);
  }

  short(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  long(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  double(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, true);
  }

  /** A text behind its length; the length that stands for "none" is an empty text. */
  text(): string {
    const length = this.long();
    if (length === 0xffffffff) {
      return '';
    }
    const start = this.#at;
    this.#at += 2 * length;
    if (this.#at > this.#view.byteLength) {
      throw new RangeError('A text goes on behind its record');
    }
    return new TextDecoder('utf-16le').decode(
      new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, 2 * length),
    );
  }
}

const MORE = 0x80;
const SEVEN_BITS = 0x7f;
const LENGTH_BYTES = 4;

/** The records of a part, in their order; throws `RangeError` where one goes on behind the end of the part. */
export function* recordsOf(part: Uint8Array): Generator<BinaryRecord, void, undefined> {
  let at = 0;
  const next = (): number => {
    const byte = part[at];
    if (byte === undefined) {
      throw new RangeError('The part ends within a record');
    }
    at += 1;
    return byte;
  };
  while (at < part.length) {
    let type = next();
    if (type & MORE) {
      type = (type & SEVEN_BITS) | ((next() & SEVEN_BITS) << 7);
    }
    let length = 0;
    for (let index = 0, byte = MORE; index < LENGTH_BYTES && byte & MORE; index += 1) {
      byte = next();
      length |= (byte & SEVEN_BITS) << (7 * index);
    }
    if (at + length > part.length) {
      throw new RangeError('A record goes on behind the end of the part');
    }
    yield { type, data: new BinaryData(part.subarray(at, at + length)) };
    at += length;
  }
}
