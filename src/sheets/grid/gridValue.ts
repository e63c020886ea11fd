/** A cell as it was read. An error cell is a value of its own; a date is its serial number. */
export type GridValue = null | string | number | boolean | { readonly error: string };
