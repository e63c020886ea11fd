/** The margins of a page, in points (1/72 inch). */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Room for a sheet of many columns, and still more than any printer leaves white. */
export const NARROW_MARGINS: Margins = {
  left: 28.8,
  right: 28.8,
  top: 36,
  bottom: 43.2,
  header: 21.6,
  footer: 21.6,
};
