/** What is made on first use and kept from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same by number: for each the first use makes it. */
export function onceForEach<T>(make: (of: number) => T): (of: number) => T {
  const made = new Map<number, () => T>();
  return (of) => {
    const known = made.get(of) ?? once(() => make(of));
    made.set(of, known);
    return known();
  };
}
