/** A cell as it was read: nothing is assumed of its type. An error cell is a value, not an exception. */
export type CellInput = null | string | number | boolean | { readonly error: string };
