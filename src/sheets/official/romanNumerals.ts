const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Whether a text is a roman numeral up to XXXIX; none for an empty one. */
export function isRoman(text: string): boolean {
  return text !== '' && ROMAN.test(text);
}

export function romanValue(text: string): number {
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** 1 to 39: "I" to "XXXIX". */
export function romanNumeral(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (units[value % 10] ?? '');
}
