import { entryName, extraField } from './entryName';

/** A file in an archive, as the directory at its end describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** What it says to unfold to. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
  /** The day on which it was last saved, an ISO date; absent where the archive does not say. */
  readonly savedOn?: string;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LARGE_END_LOCATOR = 0x07064b50;
const LARGE_END_LOCATOR_LENGTH = 20;
const LARGE_END_SIGNATURE = 0x06064b50;
const LARGE_SIZES = 0x0001;
const UNSAID = 0xffffffff;
const ENCRYPTED_FLAG = 0x0001;

/** The entries of a ZIP archive, in its order; undefined if the directory is not there or not whole. */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) {
    return undefined;
  }
  try {
    const { offset, count } = largeEnd(view, end) ?? {
      offset: view.getUint32(end + 16, true),
      count: view.getUint16(end + 10, true),
    };
    const entries: ArchiveEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE) {
        return undefined;
      }
      entries.push(entryAt(bytes, view, at));
      at +=
        ENTRY_LENGTH +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined; // Something points beyond the end of the file.
    }
    throw error;
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  return undefined;
}

/** Some programs write the end of an archive in the long form, whatever its size. */
function largeEnd(view: DataView, end: number): { offset: number; count: number } | undefined {
  const locator = end - LARGE_END_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_END_LOCATOR) {
    return undefined;
  }
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== LARGE_END_SIGNATURE) {
    return undefined;
  }
  return {
    offset: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + ENTRY_LENGTH + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) {
    throw new RangeError('The directory ends within an entry');
  }
  const flags = view.getUint16(at + 8, true);
  const extra = bytes.subarray(extraStart, extraEnd);
  const name = entryName(bytes.subarray(at + ENTRY_LENGTH, extraStart), flags, extra);
  const [size, packedSize, offset] = sizesOf(view, at, extra);
  return {
    name,
    isFolder: name.endsWith('/'),
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset,
    ...savedOnOf(view.getUint16(at + 14, true)),
  };
}

/** The first day that an archive can tell is what programs write that do not know. */
const NO_DAY = 0x0021;

function savedOnOf(packed: number): Pick<ArchiveEntry, 'savedOn'> {
  const [year, month, day] = [1980 + (packed >> 9), (packed >> 5) & 0x0f, packed & 0x1f];
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return packed > NO_DAY && month >= 1 && month <= 12 && day >= 1 ? { savedOn: iso } : {};
}

/** Size, packed size and offset; those that do not fit 32 bits stand in an extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: Uint8Array): [number, number, number] {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const field = extraField(extra, LARGE_SIZES);
  const large = field && new DataView(field.buffer, field.byteOffset, field.byteLength);
  let next = 0;
  const [size = 0, packedSize = 0, offset = 0] = short.map((value) => {
    if (value !== UNSAID || !large) {
      return value;
    }
    next += 8;
    return Number(large.getBigUint64(next - 8, true));
  });
  return [size, packedSize, offset];
}
