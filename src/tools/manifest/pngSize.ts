const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Width and height out of the header of a PNG file; undefined if it is none. */
export function pngSize(content: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (content.length < HEIGHT_AT + 4 || !content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    return undefined;
  }
  return { width: content.readUInt32BE(WIDTH_AT), height: content.readUInt32BE(HEIGHT_AT) };
}
