import { strToU8, zipSync } from 'fflate';

const ENTRY = 0x02014b50;

/** A field of the directory entry at a position, set to a value. */
type Field = 'flags' | 'method' | 'crc' | 'packedSize' | 'size';
const FIELDS: Readonly<Record<Field, readonly [offset: number, bytes: 2 | 4]>> = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packedSize: [20, 4],
  size: [24, 4],
};

/** An archive in whose directory one entry says something else than it is. */
export function withEntryField(zip: Uint8Array, entry: number, field: Field, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = entryPositions(view)[entry];
  if (at === undefined) {
    throw new RangeError(`No entry ${entry}`);
  }
  const [offset, bytes] = FIELDS[field];
  if (bytes === 2) {
    view.setUint16(at + offset, value, true);
  } else {
    view.setUint32(at + offset, value, true);
  }
  return copy;
}

function entryPositions(view: DataView): number[] {
  const end = view.byteLength - 22;
  const positions: number[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === ENTRY) {
    positions.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return positions;
}

/** An archive whose names are these very bytes, without the mark for UTF-8. */
export function zipWithRawNames(
  files: readonly (readonly [name: Uint8Array, content: Uint8Array])[],
): Uint8Array {
  // Names of the same length stand in for them: the bytes are put in their place afterwards.
  const standIns = files.map(([name], index) => String.fromCharCode(97 + index).repeat(name.length));
  const zip = zipSync(
    Object.fromEntries(files.map(([, content], index) => [standIns[index] ?? '', content])),
  );
  files.forEach(([name], index) => {
    const wanted = strToU8(standIns[index] ?? '');
    for (let at = 0; at + wanted.length <= zip.length; at++) {
      if (wanted.every((byte, offset) => zip[at + offset] === byte)) {
        zip.set(name, at);
      }
    }
  });
  return zip;
}
