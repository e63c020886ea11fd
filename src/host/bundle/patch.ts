/** A place in the source of a package, found exactly once, and what stands there instead. */
export interface Patch {
  readonly wrong: RegExp;
  readonly right: string;
}

/** The source with the patch applied; throws where the place is not there exactly once, as after an update. */
export function patched(source: string, { wrong, right }: Patch, path: string): string {
  const hits = source.match(wrong)?.length ?? 0;
  if (hits !== 1) {
    throw new Error(`Expected ${String(wrong)} once in ${path}, found it ${String(hits)} times.`);
  }
  return source.replace(wrong, () => right);
}
