/** The number that Excel keeps in 32 bits: whole or the upper part of a double, perhaps in hundredths. */
export function packedNumber(packed: number): number {
  const isHundredths = (packed & 1) !== 0;
  let number = packed >> 2;
  if ((packed & 2) === 0) {
    const double = new DataView(new ArrayBuffer(8));
    double.setUint32(4, packed & ~3, true);
    number = double.getFloat64(0, true);
  }
  return isHundredths ? number / 100 : number;
}
