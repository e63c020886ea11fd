import type { HighlightFormat } from '../../render/highlights';

/** Loads how cells look where a conditional format applies; what it leaves alone is left out. */
export function askFormatLook(format: Excel.ConditionalRangeFormat): () => HighlightFormat {
  format.load('font/color,font/bold,font/italic,fill/color');
  return () => ({
    ...(isSet(format.font.color) && { color: format.font.color }),
    ...(isSet(format.fill.color) && { fill: format.fill.color }),
    ...(format.font.bold === true && { bold: true }),
    ...(format.font.italic === true && { italic: true }),
  });
}

/** What a conditional format leaves alone comes as null or "". */
function isSet(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
