const SECTOR_SIZE_AT = 30;
const TABLE_COUNT_AT = 44;
const TABLE_LIST_AT = 76;
const LISTED_TABLES = 109;
const HEADER_LENGTH = 512;
/** The table's own sectors stand in it as such; above them only marks for the end of a chain and for free sectors. */
const OWN_SECTORS: ReadonlySet<number> = new Set([0xfffffffc, 0xfffffffd]);
const LAST_SECTOR = 0xfffffff9;

/**
 * Whether every sector that a compound file (.xls) uses is there.
 *
 * A file that lost its end opens all the same: what stood there is only not found. Looked at is the sector table, as
 * far as the header lists it: some 7 MB.
 */
export function isWholeCompound(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_LENGTH) {
    return false;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(SECTOR_SIZE_AT, true);
  const tables = Math.min(view.getUint32(TABLE_COUNT_AT, true), LISTED_TABLES);
  if (size !== 512 && size !== 4_096) {
    return false;
  }
  let last = -1;
  for (let table = 0; table < tables; table++) {
    const sector = view.getUint32(TABLE_LIST_AT + 4 * table, true);
    const start = (sector + 1) * size;
    if (start + size > bytes.length) {
      return false;
    }
    for (let entry = 0; entry < size / 4; entry++) {
      const next = view.getUint32(start + 4 * entry, true);
      const own = OWN_SECTORS.has(next) ? (table * size) / 4 + entry : -1;
      last = Math.max(last, next <= LAST_SECTOR ? next : own);
    }
  }
  // The last sector need not be full. One to which no other leads is not counted: some writers mark the free so.
  return (last + 1) * size < bytes.length;
}

const DIRECTORY_ENTRY = 128;
const ENCRYPTED = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));

/** Whether a compound file is an .xlsx, .docx or such that was encrypted with a password: a stream says so by its name. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = HEADER_LENGTH; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    // Names are UTF-16.
    if (
      ENCRYPTED.every((letter, index) => bytes[at + 2 * index] === letter && bytes[at + 2 * index + 1] === 0)
    ) {
      return true;
    }
  }
  return false;
}
