/** An element of page.html; the page and its script are built together, so a missing one is a mistake of ours. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) {
    return found;
  }
  throw new Error(`page.html has no ${type.name} with the id "${id}".`);
}
