import { plainText } from './plainText';

/** What a reader does with the parts of an XML text. Names come without their prefix. False stops the scan. */
export interface XmlHandler {
  /** @param attributes as written; see `attributesOf`. */
  open?(name: string, attributes: string): boolean | void;
  /** Called for an empty element too. */
  close?(name: string): boolean | void;
  /** Text within an element, in one or several pieces. */
  text?(text: string): boolean | void;
}

const TAG = /<([^\s/>="'<&]+)((?:\s+[^\s/>="'<&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
/** No file format for sheets nests its elements as deep. */
const MAX_DEPTH = 200;
const COMMENT = '<!--';
const LITERAL = '<![CDATA[';

/**
 * Goes through an XML text from its first to its last tag.
 *
 * @returns whether it is well formed and no handler stopped. A text that was cut short is not: an element is left
 *   open. Nor is one with a DOCTYPE, which no file format for sheets has and through which entities do harm.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  const scan: Scan = { xml, handler, open: [], hasRoot: false };
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at >= 0) {
    const tag = xml.indexOf('<', at);
    if (!passText(scan, at, tag < 0 ? xml.length : tag)) {
      return false;
    }
    if (tag < 0) {
      return scan.hasRoot && scan.open.length === 0;
    }
    const mark = xml[tag + 1];
    at = (mark === '/' ? passEnd : mark === '!' || mark === '?' ? passOther : passStart)(scan, tag);
  }
  return false;
}

interface Scan {
  readonly xml: string;
  readonly handler: XmlHandler;
  /** The elements that are open, by their full names. */
  readonly open: string[];
  hasRoot: boolean;
}

/** Each of these gives where it ends, or -1 where something is wrong or the handler stops. */
function passStart(scan: Scan, at: number): number {
  TAG.lastIndex = at;
  const found = TAG.exec(scan.xml);
  if (!found || (scan.hasRoot && scan.open.length === 0)) {
    return -1;
  }
  scan.hasRoot = true;
  const after = TAG.lastIndex;
  const [, name = '', attributes = '', end] = found;
  const local = localName(name);
  if (scan.handler.open?.(local, attributes) === false) {
    return -1;
  }
  if (end === '') {
    scan.open.push(name);
    return scan.open.length > MAX_DEPTH ? -1 : after;
  }
  return scan.handler.close?.(local) === false ? -1 : after;
}

function passEnd({ xml, handler, open }: Scan, at: number): number {
  const after = xml.indexOf('>', at) + 1;
  const name = open.pop();
  return after === 0 ||
    name === undefined ||
    xml.slice(at + 2, after - 1).trimEnd() !== name ||
    handler.close?.(localName(name)) === false
    ? -1
    : after;
}

function passText({ xml, handler, open }: Scan, from: number, to: number): boolean {
  if (from === to) {
    return true;
  }
  const raw = xml.slice(from, to);
  if (open.length === 0) {
    return raw.trim() === '';
  }
  const text = handler.text && plainText(raw);
  return text === undefined ? !handler.text : handler.text?.(text) !== false;
}

/** A comment, an instruction or a literal text, but no DOCTYPE. */
function passOther({ xml, handler }: Scan, at: number): number {
  const end = (mark: string): number => {
    const found = xml.indexOf(mark, at);
    return found < 0 ? -1 : found + mark.length;
  };
  if (xml.startsWith('<?', at)) {
    return end('?>');
  }
  if (xml.startsWith(COMMENT, at)) {
    return end('-->');
  }
  if (!xml.startsWith(LITERAL, at)) {
    return -1;
  }
  const after = end(']]>');
  return after < 0 || handler.text?.(xml.slice(at + LITERAL.length, after - 3)) === false ? -1 : after;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A name begins behind a space or the attribute before: from no other place is it looked for again. */
const ATTRIBUTE = /(?<![^\s="'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element by their names without prefix. Of two with one name the first counts. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, full = '', double, single] of source.matchAll(ATTRIBUTE)) {
    const name = full.slice(full.lastIndexOf(':') + 1);
    if (!attributes.has(name)) {
      attributes.set(name, plainText(double ?? single ?? '') ?? '');
    }
  }
  return attributes;
}

/** What shows that attributes are written in another way than nearly every program does. */
const UNUSUAL = /['\n\t\r]|\s=|=\s|="[^"]*=/;

/**
 * One attribute of an element; undefined if it has none such. A file has hundreds of thousands of cells: where they
 * are written as usual, no list is made.
 */
export function attributeOf(source: string, name: string): string | undefined {
  if (UNUSUAL.test(source)) {
    return attributesOf(source).get(name);
  }
  const mark = ` ${name}="`;
  const at = source.indexOf(mark);
  if (at < 0) {
    return undefined;
  }
  const start = at + mark.length;
  const raw = source.slice(start, source.indexOf('"', start));
  return raw.includes('&') ? plainText(raw) : raw;
}
