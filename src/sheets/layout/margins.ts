/** The margins of a page, in points (1/72 inch). */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** What Excel gives a new sheet. */
export const USUAL_MARGINS: Margins = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** Room for a sheet of many columns, and still as much as printers leave white: Excel's own narrow margins left and right. */
export const NARROW_MARGINS: Margins = {
  left: 18,
  right: 18,
  top: 36,
  bottom: 43.2,
  header: 21.6,
  footer: 21.6,
};

/** In points. */
export const A4_LONG_SIDE = 841.9;
export const A4_SHORT_SIDE = 595.3;
