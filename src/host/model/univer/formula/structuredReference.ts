import { bracketEnd, type FormulaToken } from './formulaTokens';

/** The parts of a table that a reference may name; the row of the formula itself is said apart. */
export type TablePart = 'All' | 'Data' | 'Headers' | 'Totals';

/** What stands in the brackets behind a table's name. */
export interface StructuredReference {
  /** Without any it is the data. */
  readonly parts: readonly TablePart[];
  readonly thisRow: boolean;
  /** First and last column, escapes as written; none for all columns. */
  readonly columns?: readonly [string, string];
}

const PARTS: readonly TablePart[] = ['All', 'Data', 'Headers', 'Totals'];

/** undefined for what Excel would not take as a reference into a table. */
export function parseStructured(inner: string): StructuredReference | undefined {
  const text = inner.trim();
  if (text.startsWith('@')) {
    const columns = text.slice(1).trim();
    return columns === ''
      ? { parts: [], thisRow: true }
      : withColumns({ parts: [], thisRow: true }, columns.startsWith('[') ? columns : `[${columns}]`);
  }
  if (text.startsWith('#')) {
    return named({ parts: [], thisRow: false }, text);
  }
  if (!text.startsWith('[')) {
    return text === ''
      ? { parts: [], thisRow: false }
      : withColumns({ parts: [], thisRow: false }, `[${text}]`);
  }
  return listOf(text)?.reduce<StructuredReference | undefined>(
    (read, each) => {
      if (!read || read.columns) {
        return undefined;
      }
      const content = each.slice(1, -1).trim();
      return content.startsWith('#') ? named(read, content) : withColumns(read, each);
    },
    { parts: [], thisRow: false },
  );
}

function named(read: StructuredReference, text: string): StructuredReference | undefined {
  const wanted = text.slice(1).trim().toLowerCase();
  if (wanted === 'this row') {
    return { ...read, thisRow: true };
  }
  const part = PARTS.find((each) => each.toLowerCase() === wanted);
  return part && { ...read, parts: [...read.parts, part] };
}

/** "[a]" or "[a]:[b]". */
function withColumns(read: StructuredReference, text: string): StructuredReference | undefined {
  const firstEnd = bracketEnd(text, 0);
  const first = text.slice(1, firstEnd - 1);
  const rest = text.slice(firstEnd).trim();
  if (firstEnd === 0 || rest === '') {
    return firstEnd === 0 ? undefined : { ...read, columns: [first, first] };
  }
  const second = rest.replace(/^:\s*/, '');
  return rest.startsWith(':') && second.startsWith('[') && bracketEnd(second, 0) === second.length
    ? { ...read, columns: [first, second.slice(1, -1)] }
    : undefined;
}

/** "[#All],[a]:[b]" at its commas outside of brackets. */
function listOf(text: string): string[] | undefined {
  const list: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] !== '[') {
      return undefined;
    }
    let end = bracketEnd(text, at);
    const span = /^\s*:\s*(?=\[)/.exec(text.slice(end))?.[0];
    if (end > 0 && span !== undefined) {
      end = bracketEnd(text, end + span.length);
    }
    if (end === 0) {
      return undefined;
    }
    list.push(text.slice(at, end));
    const comma = /^\s*(?:,\s*|$)/.exec(text.slice(end))?.[0];
    if (comma === undefined) {
      return undefined;
    }
    at = end + comma.length;
  }
  return list;
}

/** The heading that a column of a reference names. */
export function unescaped(column: string): string {
  return column.replace(/'([\s\S])/g, '$1');
}

/** As Excel writes a heading in brackets. */
export function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

/** The formula with its references into tables replaced; everything else stays letter by letter. */
export function replaceStructured(
  tokens: readonly FormulaToken[],
  replace: (table: string, reference: StructuredReference, text: string) => string,
): string {
  return tokens
    .map((token) => {
      const reference = token.kind === 'structured' ? parseStructured(token.inner) : undefined;
      return token.kind === 'structured' && reference
        ? replace(token.table, reference, token.text)
        : token.text;
    })
    .join('');
}
