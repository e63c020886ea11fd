import type { CellBudget } from '../gridBuilder';
import { scanXml } from '../xml/scanXml';
import { unescapedText } from './escapedText';

/**
 * The texts that cells refer to by number, rich ones as plain text; undefined if the part is damaged, or holds more than
 * the file may.
 */
export function readSharedStrings(xml: string, budget: CellBudget): readonly string[] | undefined {
  const strings: string[] = [];
  let text: string | undefined;
  let isText = false;
  let isReading = false;
  const isSound = scanXml(xml, {
    open: (name) => {
      if (name === 'si') {
        text = '';
      } else if (name === 'rPh') {
        isReading = true; // How Japanese is pronounced: not part of the text.
      } else if (name === 't') {
        isText = !isReading;
      }
    },
    text: (piece) => {
      if (isText && text !== undefined) {
        text += piece;
      }
    },
    close: (name): boolean | void => {
      if (name === 'si') {
        strings.push(unescapedText(text ?? ''));
        text = undefined;
        return budget.take(1, 0);
      } else if (name === 'rPh') {
        isReading = false;
      } else if (name === 't') {
        isText = false;
      }
    },
  });
  return isSound ? strings : undefined;
}
