import { unzipSync, zipSync, type Zippable } from 'fflate';

/** What a zipped workbook may hold once inflated. A form is about 0.5 MB; a whole round about 30 MB. */
const MAX_INFLATED_BYTES = 200_000_000;
const MAX_PARTS = 2_000;

export type Unpacking =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: 'tooLarge' | 'damaged' | 'notAWorkbook' };

/**
 * Inflates a zip under a limit and packs its parts again without compression.
 *
 * So the reader of workbooks never inflates anything itself: a small file that unfolds to gigabytes is refused
 * here, by the sizes it declares, and a part never grows past what was declared.
 */
export function repackUncompressed(bytes: Uint8Array): Unpacking {
  let total = 0;
  let parts = 0;
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        parts += 1;
        return total <= MAX_INFLATED_BYTES && parts <= MAX_PARTS;
      },
    });
    if (total > MAX_INFLATED_BYTES || parts > MAX_PARTS) {
      return { ok: false, refusal: 'tooLarge' };
    }
    if (!WORKBOOK_PARTS.some((path) => path in unzipped)) {
      return { ok: false, refusal: 'notAWorkbook' };
    }
    const stored: Zippable = Object.fromEntries(
      Object.entries(unzipped).map(([path, part]) => [path, [part, { level: 0 }]]),
    );
    return { ok: true, bytes: zipSync(stored) };
  } catch {
    return { ok: false, refusal: 'damaged' };
  }
}

/** Where the formats that a unit may send back (.xlsx, .xlsm, .xlsb, .ods) keep their list of sheets. */
const WORKBOOK_PARTS = ['xl/workbook.xml', 'xl/workbook.bin', 'content.xml'];
