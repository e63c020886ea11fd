const LISTED_TABLES = 109;
const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const ENTRY_LENGTH = 128;
const SMALL_SECTOR = 64;
const STREAM = 2;
const ROOT = 5;

/** The places in the header where these numbers stand. */
const HEADER = { sectorPower: 30, tables: 44, directory: 48, smallLimit: 56, smallTable: 60, moreTables: 68 };

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/**
 * The streams of a compound file (.xls, .doc, an encrypted .xlsx): what each is called, and its bytes.
 *
 * Sectors are linked in chains, which a file made to do harm ties into rings: no chain is followed further than the
 * file has sectors, and no stream further than its own length.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #next: readonly number[];
  readonly #entries: readonly Entry[];
  #small: { readonly bytes: Uint8Array; readonly next: readonly number[] } | undefined;

  /** @throws RangeError where header, tables or directory point to what is not there. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const power = this.#view.getUint16(HEADER.sectorPower, true);
    if (power !== 9 && power !== 12) {
      throw new RangeError('The sectors are of no known size');
    }
    this.#sectorSize = 2 ** power;
    this.#next = this.#readTable();
    this.#entries = this.#readEntries();
  }

  /** The names of the streams that lie at the root, not those of objects within. */
  get names(): readonly string[] {
    return this.#atRoot().map(({ name }) => name);
  }

  /**
   * The bytes of a stream at the root; upper and lower case are the same.
   *
   * @returns undefined if there is none of the name.
   * @throws RangeError where it is not whole.
   */
  stream(name: string): Uint8Array | undefined {
    const wanted = name.toLowerCase();
    const entry = this.#atRoot().find((each) => each.kind === STREAM && each.name.toLowerCase() === wanted);
    if (!entry) {
      return undefined;
    }
    return entry.size < this.#view.getUint32(HEADER.smallLimit, true)
      ? this.#smallBytes(entry)
      : this.#bytesOf(entry.start, entry.size);
  }

  #long(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #startOf(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  /** For each sector the one that follows it. The sectors of this table are listed in the header, more behind it. */
  #readTable(): number[] {
    const perSector = this.#sectorSize / 4;
    const count = Math.min(this.#long(HEADER.tables), Math.ceil(this.#bytes.length / this.#sectorSize));
    const sectors = Array.from({ length: LISTED_TABLES }, (_, index) =>
      this.#long(HEADER.moreTables + 8 + 4 * index),
    );
    for (let more = this.#long(HEADER.moreTables); sectors.length < count && more < END_OF_CHAIN;) {
      const start = this.#startOf(more);
      for (let index = 0; index < perSector - 1; index += 1) {
        sectors.push(this.#long(start + 4 * index));
      }
      more = this.#long(start + 4 * (perSector - 1));
    }
    return sectors.slice(0, count).flatMap((sector) => {
      const start = this.#startOf(sector);
      return Array.from({ length: perSector }, (_, index) => this.#long(start + 4 * index));
    });
  }

  #readEntries(): Entry[] {
    const directory = this.#chain(this.#long(HEADER.directory));
    const perSector = this.#sectorSize / ENTRY_LENGTH;
    return directory.flatMap((sector) =>
      Array.from({ length: perSector }, (_, index) =>
        this.#entryAt(this.#startOf(sector) + index * ENTRY_LENGTH),
      ),
    );
  }

  #entryAt(at: number): Entry {
    const length = Math.min(64, this.#view.getUint16(at + 64, true));
    const name = this.#bytes.subarray(at, at + Math.max(0, length - 2));
    return {
      name: new TextDecoder('utf-16le').decode(name),
      kind: this.#view.getUint8(at + 66),
      left: this.#long(at + 68),
      right: this.#long(at + 72),
      child: this.#long(at + 76),
      start: this.#long(at + 116),
      size: this.#long(at + 120),
    };
  }

  /** The entries are a tree; one that is tied into a ring is gone through once. */
  #atRoot(): readonly Entry[] {
    const root = this.#entries.find(({ kind }) => kind === ROOT);
    const found = new Set<Entry>();
    const open = [root?.child ?? NO_ENTRY];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.#entries[at];
      if (entry && !found.has(entry)) {
        found.add(entry);
        open.push(entry.left, entry.right);
      }
    }
    return [...found];
  }

  /** The sectors of a chain, all of them where their number is not known. */
  #chain(start: number, count = Number.POSITIVE_INFINITY, next: readonly number[] = this.#next): number[] {
    const sectors: number[] = [];
    for (
      let sector = start;
      sectors.length < count && sector < END_OF_CHAIN;
      sector = next[sector] ?? NO_ENTRY
    ) {
      if (sector >= next.length || sectors.length >= next.length) {
        throw new RangeError('A chain of sectors leads nowhere');
      }
      sectors.push(sector);
    }
    if (Number.isFinite(count) && sectors.length < count) {
      throw new RangeError('A chain of sectors ends too early');
    }
    return sectors;
  }

  #bytesOf(start: number, size: number): Uint8Array {
    if (size > this.#bytes.length) {
      throw new RangeError('A stream is longer than its file');
    }
    const sectors = this.#chain(start, Math.ceil(size / this.#sectorSize));
    return joined(sectors, size, this.#sectorSize, (sector) => this.#startOf(sector), this.#bytes);
  }

  /** Short streams lie together in one of their own, in sectors of 64 bytes. */
  #smallBytes({ start, size }: Entry): Uint8Array {
    if (!this.#small) {
      const root = this.#entries.find(({ kind }) => kind === ROOT);
      const table = this.#chain(this.#long(HEADER.smallTable));
      const perSector = this.#sectorSize / 4;
      this.#small = {
        bytes: root ? this.#bytesOf(root.start, root.size) : new Uint8Array(),
        next: table.flatMap((sector) =>
          Array.from({ length: perSector }, (_, index) => this.#long(this.#startOf(sector) + 4 * index)),
        ),
      };
    }
    const { bytes, next } = this.#small;
    const sectors = this.#chain(start, Math.ceil(size / SMALL_SECTOR), next);
    return joined(sectors, size, SMALL_SECTOR, (sector) => sector * SMALL_SECTOR, bytes);
  }
}

/** The last sector of a file need not be full. */
function joined(
  sectors: readonly number[],
  size: number,
  sectorSize: number,
  startOf: (sector: number) => number,
  source: Uint8Array,
): Uint8Array {
  const whole = new Uint8Array(size);
  sectors.forEach((sector, index) => {
    const from = startOf(sector);
    const length = Math.min(sectorSize, size - index * sectorSize);
    if (from + length > source.length) {
      throw new RangeError('A sector lies behind the end of the file');
    }
    whole.set(source.subarray(from, from + length), index * sectorSize);
  });
  return whole;
}
