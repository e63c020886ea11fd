/** How texts of staff are compared: one form of accents, one case, single spaces. */
export function comparable(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
}
