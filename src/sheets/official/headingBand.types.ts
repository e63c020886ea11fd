/** The rows of a heading, and what each of its columns is called from top to bottom. */
export interface HeadingBand {
  readonly top: number;
  readonly bottom: number;
  /** Of every column: the words over it, those of a merged cell above included. */
  readonly paths: readonly (readonly string[])[];
}
