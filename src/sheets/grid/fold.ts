/**
 * A text as people recognise it: without accents, case, punctuation and double spaces.
 *
 * "Điểm  tối đa*" and "DIEM TOI DA" are the same heading.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
