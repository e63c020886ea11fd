/** A name that is not taken yet: of two "a.xlsx" the second becomes "a (2).xlsx". */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) {
    candidate = `${stem} (${number})${extension}`;
  }
  return candidate;
}
