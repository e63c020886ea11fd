import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ArchiveEntry } from './directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Deflate cannot do better than 1,032 to 1: what claims more is lying, and gets no memory for it. */
const MAX_RATIO = 1_032;

/** Up to here an entry is unfolded in one go: at its worst it costs the time of 130 MB, and no memory. */
const SMALL = 131_072;

/** Of a larger one so little is given to the inflater at a time that it soon notices what was not declared. */
const SLICE = 16_384;

/**
 * The content of an entry; undefined if it is not what the directory says: cut short, larger than declared, another
 * checksum, or packed in a way that is not read.
 *
 * Never unfolds further than the declared size, give or take one slice. The checksum matters: without it one wrong
 * byte in a file turns one number into another.
 */
export function unfoldEntry(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | undefined {
  const packed = packedContent(bytes, entry);
  if (!packed || entry.isEncrypted) {
    return undefined;
  }
  const content =
    entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : undefined;
  return content?.length === entry.size && crc32(content) === entry.crc ? content : undefined;
}

function packedContent(bytes: Uint8Array, { offset, packedSize }: ArchiveEntry): Uint8Array | undefined {
  if (offset + HEADER_LENGTH > bytes.length) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEADER_LENGTH);
  const start = offset + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return view.getUint32(0, true) === HEADER_SIGNATURE && start + packedSize <= bytes.length
    ? bytes.subarray(start, start + packedSize)
    : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (size > packed.length * MAX_RATIO + SLICE) {
    return undefined;
  }
  try {
    return packed.length <= SMALL ? inflateAtOnce(packed, size) : inflateInSlices(packed, size);
  } catch {
    return undefined;
  }
}

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  // One byte more than declared, so that an entry which holds more is seen to; the rest of it is dropped.
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInSlices(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, final) => {
    // Throws where more comes than was declared.
    content.set(chunk, length);
    length += chunk.length;
    isWhole = final;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return isWhole ? content.subarray(0, length) : undefined;
}
