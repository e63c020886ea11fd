import { scanXml } from '../xml/scanXml';
import { unescapedText } from './escapedText';

/** The texts that cells refer to by number, rich ones as plain text; undefined if the part is damaged. */
export function readSharedStrings(xml: string): readonly string[] | undefined {
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
    close: (name) => {
      if (name === 'si') {
        strings.push(unescapedText(text ?? ''));
        text = undefined;
      } else if (name === 'rPh') {
        isReading = false;
      } else if (name === 't') {
        isText = false;
      }
    },
  });
  return isSound ? strings : undefined;
}
