import { inflateSync } from 'node:zlib';

/** A piece of text on a page of a PDF that LibreOffice made, from the lower left corner, in points. */
export interface PdfText {
  /** Counts the streams that hold text; each page is one. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const STREAM = /stream\r?\n([^]*?)endstream/g;
const PIECE = /([\d.]+) ([\d.]+) Td \/F\d+ ([\d.]+) Tf/g;

/** Where every piece of text stands and how large it is. */
export function pdfTexts(pdf: Uint8Array): PdfText[] {
  const streams = [...Buffer.from(pdf).toString('latin1').matchAll(STREAM)].flatMap(([, packed = '']) =>
    unpacked(packed),
  );
  return streams
    .filter((content) => content.includes(' Tf'))
    .flatMap((content, page) =>
      [...content.matchAll(PIECE)].map(([, x, y, size]) => ({
        page,
        x: Number(x),
        y: Number(y),
        size: Number(size),
      })),
    );
}

/** Pictures and fonts are packed in other ways, and are no text. */
function unpacked(packed: string): string[] {
  try {
    return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
  } catch {
    return [];
  }
}
