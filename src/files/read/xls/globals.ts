import { BUILT_IN_FORMATS } from '../numberFormat/builtInFormats';
import { recordsFrom, type OldData } from './records';
import { readSharedText, readText, type TextKind } from './texts';

const BEGIN = 0x809;
const END = 0x0a;
const ENCRYPTED = 0x2f;
const CODE_PAGE = 0x42;
const SINCE_1904 = 0x22;
const SHEET = 0x85;
const FORMAT = 0x41e;
const STYLE = 0xe0;
const SHARED_TEXTS = 0xfc;
const EXCEL_97 = 0x0600;
const CELLS = 0;

/** A sheet of cells as the workbook lists it. */
export interface OldSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where its records begin in the stream. */
  readonly at: number;
}

/** What an .xls file says before its first sheet. */
export interface OldGlobals {
  readonly sheets: readonly OldSheet[];
  readonly texts: readonly string[];
  /** Number format by the number of the cell style. */
  readonly formats: readonly string[];
  readonly since1904: boolean;
  readonly textKind: TextKind;
}

/** Reads the beginning of a workbook stream; throws `RangeError` where its records are damaged. */
export function readGlobals(stream: Uint8Array): OldGlobals | 'encrypted' | 'damaged' {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const sheets: OldSheet[] = [];
  let texts: string[] = [];
  let since1904 = false;
  let textKind: TextKind = { isUnicode: true, codePage: 1252 };
  let isFirst = true;
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (isFirst && type !== BEGIN) {
      return 'damaged';
    }
    isFirst = false;
    switch (type) {
      case BEGIN:
        textKind = { ...textKind, isUnicode: data.short() >= EXCEL_97 };
        break;
      case ENCRYPTED:
        return 'encrypted';
      case CODE_PAGE:
        textKind = { ...textKind, codePage: data.short() };
        break;
      case SINCE_1904:
        since1904 = data.short() === 1;
        break;
      case SHEET:
        sheets.push(...sheetOf(data, textKind));
        break;
      case FORMAT:
        own.set(data.short(), readText(data, textKind.isUnicode ? 2 : 1, textKind));
        break;
      case STYLE:
        data.skip(2);
        styles.push(data.short());
        break;
      case SHARED_TEXTS:
        texts = sharedTexts(data);
        break;
      case END:
        return {
          sheets,
          texts,
          formats: styles.map((id) => own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General'),
          since1904,
          textKind,
        };
    }
  }
  return 'damaged';
}

/** Nothing for charts and macros. */
function sheetOf(data: OldData, textKind: TextKind): OldSheet[] {
  const at = data.long();
  const isHidden = (data.byte() & 3) !== 0;
  const kind = data.byte();
  return kind === CELLS ? [{ at, isHidden, name: readText(data, 1, textKind) }] : [];
}

function sharedTexts(data: OldData): string[] {
  data.skip(4);
  const count = data.long();
  const texts: string[] = [];
  while (texts.length < count && !data.isAtEnd) {
    texts.push(readSharedText(data));
  }
  return texts;
}
