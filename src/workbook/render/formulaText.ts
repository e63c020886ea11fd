/** A formula as Excel takes it: with its equals sign, whether or not the layout has written one. */
export function formulaText(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
