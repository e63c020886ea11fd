import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32';

/** Marks where something is filled in; characters that no text of ours contains. */
export const SLOTS = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;
const SLOT = new RegExp(`([${SLOTS.join('')}])`, 'u');

/** An archive that is packed once and filled in many times; what stays the same is not packed again. */
export interface ArchivePattern {
  /** @param values one per slot. */
  fill(values: readonly string[]): Uint8Array;
}

/** A piece of a part: packed already, or the number of a slot. */
type Piece = { readonly packed: Uint8Array; readonly plain: Uint8Array } | number;

interface PatternPart {
  readonly path: Uint8Array;
  readonly pieces: readonly Piece[];
}

const MAX_BLOCK = 0xffff;
/** The empty last block of a packed part. */
const LAST_BLOCK = Uint8Array.of(1, 0, 0, 0xff, 0xff);

/** Packs the parts of an archive, leaving out what stands in slots. */
export function archivePattern(parts: Readonly<Record<string, Uint8Array>>): ArchivePattern {
  const pattern = Object.entries(parts).map(([path, content]): PatternPart => ({
    path: strToU8(path),
    pieces: piecesOf(strFromU8(content)),
  }));
  return {
    fill: (values) => {
      const slots = values.map((value) => storedPiece(strToU8(value)));
      return assemble(
        pattern.map(({ path, pieces }) => ({
          path,
          pieces: pieces.map((piece) => (typeof piece === 'number' ? slots[piece] : piece) ?? EMPTY),
        })),
      );
    },
  };
}

type FilledPiece = Exclude<Piece, number>;
const EMPTY: FilledPiece = { packed: new Uint8Array(), plain: new Uint8Array() };

function piecesOf(text: string): Piece[] {
  return text.split(SLOT).flatMap((piece): Piece[] => {
    const slot = (SLOTS as readonly string[]).indexOf(piece);
    return slot >= 0 ? [slot] : piece === '' ? [] : [packedPiece(strToU8(piece))];
  });
}

/** So few bytes make one deflated block. */
const BLOCK = 7_000;
/** How far back deflate looks. */
const WINDOW = 32_768;

/** A deflated piece that ends at a byte and not as the last one, so that anything may follow it. */
function packedPiece(plain: Uint8Array): FilledPiece {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < plain.length; at += BLOCK) {
    blocks.push(openBlock(plain.subarray(at, at + BLOCK), plain.subarray(Math.max(0, at - WINDOW), at)));
  }
  return { packed: joined(blocks), plain };
}

/** An empty block brings the next one to a byte; where the last byte has no room for its mark, one more is needed. */
const ALIGNMENTS = [Uint8Array.of(0, 0, 0xff, 0xff), Uint8Array.of(0, 0, 0, 0xff, 0xff)];

/**
 * One block that is not the last. Whether it came out so is tried, since deflate says nothing of its bits; else its
 * bytes are stored as they are.
 *
 * @param before what stands before it, to which it may refer.
 */
function openBlock(plain: Uint8Array, before: Uint8Array): Uint8Array {
  const dictionary = before.length > 0 ? { dictionary: before } : {};
  const block = deflateSync(plain, dictionary);
  block[0] = (block[0] ?? 0) & ~1;
  const open = ALIGNMENTS.map((alignment) => joined([block, alignment])).find((each) =>
    unpacksTo(plain, joined([each, LAST_BLOCK]), dictionary),
  );
  return open ?? storedPiece(plain).packed;
}

function unpacksTo(plain: Uint8Array, packed: Uint8Array, dictionary: { dictionary?: Uint8Array }): boolean {
  try {
    const unpacked = inflateSync(packed, dictionary);
    return unpacked.length === plain.length && unpacked.every((byte, index) => byte === plain[index]);
  } catch {
    return false;
  }
}

/** A short piece in a block of its own, as it is. */
function storedPiece(plain: Uint8Array): FilledPiece {
  if (plain.length > MAX_BLOCK) {
    throw new RangeError('A slot holds at most one block');
  }
  const size = [plain.length & 0xff, plain.length >>> 8];
  return { packed: joined([Uint8Array.of(0, ...size, ...size.map((byte) => byte ^ 0xff)), plain]), plain };
}

const VERSION = 20;
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that a ZIP archive knows; a form is no older for it. */
const FIRST_DAY = 0x0021;

interface FilledPart {
  readonly path: Uint8Array;
  readonly pieces: readonly FilledPiece[];
}

function assemble(parts: readonly FilledPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, pieces } of parts) {
    const packed = [...pieces.map((piece) => piece.packed), LAST_BLOCK];
    const packedSize = lengthOf(packed);
    const sizes = [
      ...numbers(
        4,
        pieces.reduce((crc, { plain }) => crc32(plain, crc), 0),
      ),
      ...numbers(4, packedSize, lengthOf(pieces.map((piece) => piece.plain))),
      ...numbers(2, path.length, 0),
    ];
    const common = [...numbers(2, VERSION, UTF8_FLAG, DEFLATED, 0, FIRST_DAY), ...sizes];
    const header = Uint8Array.from([...numbers(4, 0x04034b50), ...common]);
    directory.push(
      Uint8Array.from([
        ...numbers(4, 0x02014b50),
        ...numbers(2, VERSION),
        ...common,
        ...numbers(2, 0, 0, 0),
        ...numbers(4, 0, offset),
      ]),
      path,
    );
    chunks.push(header, path, ...packed);
    offset += header.length + path.length + packedSize;
  }
  const end = [...numbers(4, 0x06054b50), ...numbers(2, 0, 0, parts.length, parts.length)];
  return joined([
    ...chunks,
    ...directory,
    Uint8Array.from([...end, ...numbers(4, lengthOf(directory), offset), ...numbers(2, 0)]),
  ]);
}

/** Numbers as bytes, the lowest first. */
function numbers(bytes: 2 | 4, ...values: readonly number[]): number[] {
  return values.flatMap((value) =>
    Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff),
  );
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
