/** How wide characters of Times New Roman are, in digits; every other one is as wide as a digit. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  [' ,.', 0.5],
  ["ijlt/:;'", 0.56],
  ['frI()[]-!', 0.67],
  ['sJ', 0.78],
  ['acez"?', 0.89],
  ['FPS', 1.12],
  ['+<>=×÷≤≥', 1.13],
  ['LETZ', 1.23],
  ['CRB', 1.34],
  ['wADGHKNOQUVXY', 1.45],
  ['mM&', 1.78],
  ['%W', 1.89],
  ['…—', 2],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

/** Bold letters are wider; digits are not, and so it is a little more than needed. */
const BOLD = 1.08;

/** Marks above and below a letter; "đ" has none that comes off. */
const MARKS = /\p{M}/gu;

/**
 * How wide a text is in Times New Roman, in digits, which is what columns are measured in.
 *
 * Programs round letters to whole dots on a screen and not on paper; the widths are those on paper.
 */
export function textWidth(text: string, isBold = false): number {
  const letters = text.normalize('NFD').replace(MARKS, '').replaceAll('Đ', 'D');
  let width = 0;
  for (const letter of letters) {
    width += WIDTH_OF.get(letter) ?? 1;
  }
  return isBold ? width * BOLD : width;
}
