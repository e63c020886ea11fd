import { checksum } from '../../../core/cells/checksum';
import type { SheetLayout } from '../../layout/sheetLayout';
import { asOfText } from './resultSubtitle';

/**
 * Tells whether a result sheet would come out the same: a short text of all its cells.
 *
 * The day on which it was calculated is left out where it only stands on the sheet; what follows from it (a deadline
 * has passed) counts. It tells a change, not a forgery.
 */
export function fingerprintOf({ blocks }: SheetLayout, asOf: string): string {
  const text = JSON.stringify(blocks).replaceAll(asOfText(asOf), '');
  return `${checksum(text)}-${text.length.toString(36)}`;
}
