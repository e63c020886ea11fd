/** How every ZIP archive begins, and so every .xlsx, .xlsb and .ods file. */
export const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** How every file of the old kind (.xls) begins; one that is encrypted too. */
export const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
