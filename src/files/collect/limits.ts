const MEGABYTE = 1_000_000;

/**
 * What a returned file may be. A form is about 0.1 MB; larger ones hold pictures.
 *
 * Not the limits of a round file, which may be larger (see readWorkbook).
 */
export const LIMITS = {
  fileMegabytes: 20,
  unfoldedMegabytes: 200,
  entries: 5_000,
} as const;

export const MAX_FILE_BYTES = LIMITS.fileMegabytes * MEGABYTE;
export const MAX_UNFOLDED_BYTES = LIMITS.unfoldedMegabytes * MEGABYTE;
